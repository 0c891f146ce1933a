package org.hemicycle.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.hemicycle.platform.test.SharedServers;
import org.hemicycle.platform.test.WithKafka;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import tools.jackson.databind.JsonNode;

/** What membership says arrives by Kafka, as often as Kafka likes, and counts once. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=identity",
            "test.tokens=false",
            "spring.cloud.stream.bindings.membershipEvents-in-0.group=${test.group}"
        })
@ActiveProfiles("demo")
@WithKafka
class StandingIT {

    private static KafkaProducer<String, byte[]> membership;

    @LocalServerPort
    int port;

    /** A status change as membership tells it. */
    private record Change(String country, int sequence, UUID id, String to, String effectiveOn) {

        ProducerRecord<String, byte[]> toRecord() {
            var data = """
                    {"country": "%s", "from": null, "to": "%s", "effectiveOn": "%s", "basis": "admission:1", "new": 1}
                    """.formatted(country, to, effectiveOn);
            var message = new ProducerRecord<>("membership.events", country, data.getBytes(UTF_8));
            Map.of(
                            "ce_specversion", "1.0",
                            "ce_id", id.toString(),
                            "ce_type", "membership.status-changed.v1",
                            "ce_source", "urn:hemicycle:membership",
                            "ce_subject", country,
                            "ce_sequence", String.valueOf(sequence),
                            "content-type", "application/json")
                    .forEach((name, value) -> message.headers().add(name, value.getBytes(UTF_8)));
            return message;
        }
    }

    @BeforeAll
    static void connect() {
        membership = new KafkaProducer<>(
                Map.of("bootstrap.servers", SharedServers.kafka()), new StringSerializer(), new ByteArraySerializer());
    }

    @AfterAll
    static void disconnect() {
        membership.close();
    }

    @Test
    void handlesEachEventOnceAndInOrderThoughDeliveredTwiceAndOutOfOrder() {
        var admitted = new Change("PNG", 1, UUID.randomUUID(), "DEVELOPING", "2015-10-27");
        var activated = new Change("PNG", 2, UUID.randomUUID(), "ACTIVE", "2018-07-04");
        var end = new Change("PNG", 3, UUID.randomUUID(), "INACTIVE", "2022-01-01");

        List.of(activated, admitted, admitted, activated, end).forEach(this::deliver);

        awaitLast("PNG", end);
        assertThat(history("PNG")
                        .valueStream()
                        .map(entry -> entry.path("eventId").asString()))
                .containsExactly(
                        admitted.id().toString(),
                        activated.id().toString(),
                        end.id().toString());
    }

    @Test
    void tellsThePointOfContactTheLatestStatus() throws ParseException {
        assertThat(Caller.claims(identity().tokenOf("poc-mar")).getClaims()).doesNotContainKey("standing");
        var admitted = new Change("MAR", 1, UUID.randomUUID(), "DEVELOPING", "2018-04-26");
        deliver(admitted);
        awaitLast("MAR", admitted);

        assertThat(Caller.claims(identity().tokenOf("poc-mar")).getStringClaim("standing"))
                .isEqualTo("DEVELOPING");
        assertThat(identity()
                        .get("/me", identity().tokenOf("poc-mar"))
                        .body()
                        .path("standing")
                        .asString())
                .isEqualTo("DEVELOPING");
        assertThat(Caller.claims(identity().tokenOf("officer")).getClaims()).doesNotContainKey("standing");
    }

    @Test
    void showsTheHistoryToThoseItConcerns() {
        var path = "/governments/UTO/standing";

        assertThat(identity().get(path, identity().tokenOf("officer")).status()).isEqualTo(200);
        assertThat(identity().get(path, identity().tokenOf("operator")).status())
                .isEqualTo(200);
        assertThat(identity().get(path, identity().tokenOf("poc-mar")).status()).isEqualTo(403);
        assertThat(identity().get(path, identity().tokenOf("partner")).status()).isEqualTo(403);
        assertThat(identity().get(path, null).status()).isEqualTo(401);
        assertThat(identity()
                        .get("/governments/utopia/standing", identity().tokenOf("officer"))
                        .status())
                .isEqualTo(404);
        assertThat(identity()
                        .get(path + "?limit=201", identity().tokenOf("officer"))
                        .status())
                .isEqualTo(422);
    }

    private void deliver(Change change) {
        assertThat(membership.send(change.toRecord())).succeedsWithin(Duration.ofSeconds(30));
    }

    private void awaitLast(String country, Change last) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> history(country)
                        .valueStream()
                        .anyMatch(entry -> entry.path("eventId")
                                .asString()
                                .equals(last.id().toString())));
    }

    private JsonNode history(String country) {
        return identity()
                .get("/governments/%s/standing".formatted(country), identity().tokenOf("officer"))
                .body()
                .path("items");
    }

    private Caller identity() {
        return new Caller(port);
    }
}
