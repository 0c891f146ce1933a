package org.hemicycle.bakery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.hemicycle.embedded.EmbeddedKafkaServer;
import org.hemicycle.embedded.KafkaSettings;
import org.hemicycle.platform.ledger.PublicLog;
import org.hemicycle.platform.ledger.RelayState;
import org.hemicycle.platform.merkle.Hash;
import org.hemicycle.platform.merkle.Proofs;
import org.hemicycle.platform.test.WithPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The relay against a broker of its own, which is stopped and emptied. */
@SpringBootTest(properties = "spring.config.name=bakery")
@WithPostgres
class RelayIT {

    static final EmbeddedKafkaServer BROKER = EmbeddedKafkaServer.start(KafkaSettings.throwAway());
    static final Duration PATIENCE = Duration.ofSeconds(60);

    @DynamicPropertySource
    static void broker(DynamicPropertyRegistry registry) {
        registry.add("platform.relay.enabled", () -> true);
        registry.add("spring.kafka.bootstrap-servers", BROKER::bootstrapServers);
    }

    @AfterAll
    static void stop() {
        BROKER.close();
    }

    @Autowired
    OrderProcedure procedure;

    @Autowired
    RelayState relay;

    @Autowired
    PublicLog publicLog;

    @Autowired
    JdbcClient db;

    @Autowired
    DataSource database;

    @Test
    void publishesEveryFactInOrderWithAProofThatItIsInTheLog() {
        var order = procedure.place("sourdough");
        awaitPublished();

        var message = read("bakery.public").stream()
                .filter(m -> m.key().equals(order.id().toString()))
                .findFirst()
                .orElseThrow();

        assertThat(header(message, "ce_type")).isEqualTo("bakery.order-placed.v1");
        assertThat(header(message, "ce_sequence")).isEqualTo("1");
        assertThat(new String(message.value(), UTF_8)).isEqualTo("{\"loaf\":\"sourdough\"}");

        var leaf = Hash.leaf(canonicalCloudEvent(message).getBytes(UTF_8));
        var proof =
                publicLog.inclusion(UUID.fromString(header(message, "ce_id"))).orElseThrow();
        assertThat(proof.leafHash()).isEqualTo(leaf.hex());
        assertThat(Proofs.includes(
                        proof.size(),
                        Hash.ofHex(proof.root()),
                        proof.position(),
                        leaf,
                        proof.path().stream().map(Hash::ofHex).toList()))
                .isTrue();
        assertThat(Proofs.includes(
                        proof.size(),
                        Hash.ofHex(proof.root()),
                        proof.position(),
                        Hash.leaf("forged".getBytes(UTF_8)),
                        List.of()))
                .isFalse();
    }

    /** A transaction that took its log id early and commits late: the ids around it are long published. */
    @Test
    void aConcurrentLateCommitDoesNotLoseItsEvent() throws Exception {
        try (var late = database.getConnection()) {
            late.setAutoCommit(false);
            var id = insertLate(late);
            for (var n = 0; n < 20; n++) {
                procedure.place("late-" + (char) ('a' + n));
            }
            awaitPublished();
            assertThat(positionOf(id)).isNull();

            late.commit();

            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(positionOf(id)).isNotNull());
        }
        awaitPublished();
        assertThat(read("bakery.public")).anyMatch(m -> m.key().equals("late"));
        assertThat(db.sql("select count(*) = max(position) + 1 and min(position) = 0 from public_log_position")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void anOutageOfKafkaLosesNothingAndKeepsTheOrder() {
        awaitPublished();
        BROKER.stop();
        var during = new ArrayList<String>();
        for (var n = 0; n < 30; n++) {
            during.add(procedure.place("outage-" + (char) ('a' + n)).id().toString());
        }

        BROKER.restart();
        awaitPublished();

        var keys = read("bakery.public").stream().map(ConsumerRecord::key).toList();
        assertThat(keys).containsAll(during);
        assertOrderedWithoutGap(read("bakery.public"));
    }

    @Test
    void republishFillsAnEmptiedBroker() {
        procedure.place("emptied");
        awaitPublished();
        var before = distinct(read("bakery.public"));
        BROKER.stop();
        BROKER.deleteData();
        BROKER.restart();

        relay.republishFrom(0);
        awaitPublished();

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(distinct(read("bakery.public"))).isEqualTo(before));
        assertOrderedWithoutGap(read("bakery.public"));
    }

    private void awaitPublished() {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(relay.lag()).allSatisfy(log -> {
                    assertThat(log.waiting()).isZero();
                    assertThat(log.unpublished()).isZero();
                }));
    }

    private long insertLate(Connection connection) throws java.sql.SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("insert into subject_sequence values ('bakery.public', 'late', 1)");
            try (var id = statement.executeQuery("""
                    insert into public_log (event_id, type, source, subject, at, topic, sequence, data)
                    values (gen_random_uuid(), 'bakery.order-placed.v1', 'urn:hemicycle:bakery:public', 'late', now(),
                            'bakery.public', 1, '{"loaf":"late"}') returning id""")) {
                id.next();
                var entry = id.getLong(1);
                statement.execute("insert into public_log_pending values (%d)".formatted(entry));
                return entry;
            }
        }
    }

    private @org.jspecify.annotations.Nullable Long positionOf(long entry) {
        return db.sql("select position from public_log_position where entry = ?")
                .param(entry)
                .query(Long.class)
                .optional()
                .orElse(null);
    }

    private static void assertOrderedWithoutGap(List<ConsumerRecord<String, byte[]>> messages) {
        messages.stream()
                .collect(Collectors.groupingBy(ConsumerRecord::key))
                .forEach((key, ofCase) -> assertThat(ofCase.stream()
                                .map(m -> Long.parseLong(header(m, "ce_sequence")))
                                .distinct())
                        .isSorted()
                        .startsWith(1L));
    }

    private static List<String> distinct(List<ConsumerRecord<String, byte[]>> messages) {
        return messages.stream()
                .map(m -> header(m, "ce_id"))
                .distinct()
                .sorted()
                .toList();
    }

    private static String canonicalCloudEvent(ConsumerRecord<String, byte[]> m) {
        return """
                {"data":%s,"datacontenttype":"application/json","dataschema":"%s","id":"%s","sequence":"%s",\
                "source":"%s","specversion":"1.0","subject":"%s","time":"%s","type":"%s"}""".formatted(
                        new String(m.value(), UTF_8),
                        header(m, "ce_dataschema"),
                        header(m, "ce_id"),
                        header(m, "ce_sequence"),
                        header(m, "ce_source"),
                        header(m, "ce_subject"),
                        header(m, "ce_time"),
                        header(m, "ce_type"));
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), UTF_8);
    }

    private static List<ConsumerRecord<String, byte[]>> read(String topic) {
        Map<String, Object> settings = Map.of("bootstrap.servers", BROKER.bootstrapServers());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(p -> new org.apache.kafka.common.TopicPartition(topic, p.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var left = consumer.endOffsets(partitions).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            var messages = new ArrayList<ConsumerRecord<String, byte[]>>();
            while (messages.size() < left) {
                consumer.poll(Duration.ofSeconds(5)).forEach(messages::add);
            }
            return messages;
        }
    }
}
