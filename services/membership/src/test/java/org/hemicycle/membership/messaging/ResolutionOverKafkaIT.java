package org.hemicycle.membership.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.hemicycle.membership.standing.StandingProcedure;
import org.hemicycle.membership.standing.StandingRegister;
import org.hemicycle.membership.standing.Status;
import org.hemicycle.platform.test.WithKafka;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** Topics, bindings and groups as the service's own configuration has them. */
@SpringBootTest(
        properties = {
            "spring.config.name=membership",
            "spring.cloud.stream.bindings.electionEvents-in-0.group=${test.group}",
            "spring.cloud.stream.bindings.responsePolicyEvents-in-0.group=${test.group}"
        })
@WithKafka
class ResolutionOverKafkaIT {

    @Autowired
    StandingProcedure procedure;

    @Autowired
    StandingRegister register;

    @Value("${spring.kafka.bootstrap-servers}")
    String broker = "";

    @ParameterizedTest
    @CsvSource({"elections, MNE, INACTIVE, 2017-06-29", "response-policy, GEO, SUSPENDED, 2024-10-14"})
    void takesEffectOnTheStatus(String service, String country, Status to, LocalDate day) {
        procedure.admit(country, LocalDate.of(2012, 6, 1), "admission:test");

        send(service, """
                {"requestId": "%s", "country": "%s", "to": "%s", "effectiveOn": "%s", "decidedOn": "%s",
                 "resolution": "test-1"}""".formatted(UUID.randomUUID(), country, to, day, day));

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(register.statusOn(country, day)).contains(to));
    }

    private void send(String service, String json) {
        var message = new ProducerRecord<String, byte[]>(service + ".events", "case-1", json.getBytes(UTF_8));
        Map.of(
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_source",
                        "urn:hemicycle:" + service,
                        "ce_subject",
                        "case-1",
                        "ce_type",
                        service + ".status-effect-due.v1",
                        "ce_sequence",
                        "1")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker), new StringSerializer(), new ByteArraySerializer())) {
            assertThat(producer.send(message)).succeedsWithin(Duration.ofSeconds(30));
        }
    }
}
