package org.hemicycle.acceptance.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.hemicycle.platform.ledger.Relay;
import org.hemicycle.platform.ledger.RelayState;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A backlog sent by the relay, against a producer that sends the same bytes as fast as it can, and against Kafka's own test. */
final class DrainBenchmark implements Benchmark {

    private static final int ENTRIES = 100_000;
    private static final int PAYLOAD = 1_000;
    private static final int ROUNDS = 3;
    private static final List<String> HEADERS = List.of(
            "ce_specversion", "ce_id", "ce_type", "ce_source", "ce_subject", "ce_time", "ce_dataschema", "ce_sequence");

    private final Bench bench;
    private final JdbcClient db;
    private final Relay relay;
    private final RelayState state;

    DrainBenchmark(Bench bench) {
        this.bench = bench;
        this.db = bench.bean(JdbcClient.class);
        this.relay = bench.bean(Relay.class);
        this.state = bench.bean(RelayState.class);
    }

    @Override
    public List<String> run() throws Exception {
        var ours = new ArrayList<Double>();
        var direct = new ArrayList<Double>();
        var tool = new ArrayList<Double>();
        for (var round = -1; round < ROUNDS; round++) {
            var drained = drain();
            var sent = send();
            var tested = ProducerTest.perSecond(bench.kafka().bootstrapServers(), "direct", ENTRIES, PAYLOAD);
            if (round >= 0) {
                ours.add(drained);
                direct.add(sent);
                tool.add(tested);
            }
        }
        return List.of(
                against("producer loop with our headers", ours, direct),
                against("kafka-producer-perf-test", ours, tool));
    }

    private static String against(String what, List<Double> ours, List<Double> theirs) {
        return "relay drains entries per second, %d of %d B   ours %s   %s %s   ratio %.2f"
                .formatted(
                        ENTRIES,
                        PAYLOAD,
                        Figures.spread(ours),
                        what,
                        Figures.spread(theirs),
                        Figures.median(ours) / Figures.median(theirs));
    }

    private double drain() {
        relay.stop();
        pileUp();
        var begin = System.nanoTime();
        relay.start();
        while (state.lag().stream().anyMatch(log -> log.waiting() + log.unpublished() > 0)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        return ENTRIES * 1e9 / (System.nanoTime() - begin);
    }

    private void pileUp() {
        db.sql("""
            with entry as (
                insert into ledger (event_id, type, source, subject, at, topic, sequence, data)
                select gen_random_uuid(), 'membership.bench-noted.v1', 'urn:hemicycle:membership',
                       gen_random_uuid()::text, now(), 'membership.events', 1, ?
                from generate_series(1, ?) returning id)
            insert into ledger_pending (entry) select id from entry\
            """)
                .params("{\"text\":\"%s\"}".formatted("x".repeat(PAYLOAD - 11)), ENTRIES)
                .update();
    }

    private double send() {
        var data = new byte[PAYLOAD];
        try (var producer =
                new KafkaProducer<>(bench.kafkaClient(), new StringSerializer(), new ByteArraySerializer())) {
            producer.partitionsFor("direct");
            var begin = System.nanoTime();
            for (var number = 0; number < ENTRIES; number++) {
                var record = new ProducerRecord<>("direct", UUID.randomUUID().toString(), data);
                HEADERS.forEach(name -> record.headers().add(name, "urn:hemicycle:membership:abcdef".getBytes(UTF_8)));
                var unused = producer.send(record);
            }
            producer.flush();
            return ENTRIES * 1e9 / (System.nanoTime() - begin);
        }
    }
}
