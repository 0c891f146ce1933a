package org.hemicycle.acceptance.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.hemicycle.platform.ledger.Audience;
import org.hemicycle.platform.ledger.Fact;
import org.hemicycle.platform.ledger.Ledger;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** From the commit to the consumer, against a record sent straight to Kafka: arrivals at a fixed rate, whatever happens. */
final class LatencyBenchmark implements Benchmark {

    private static final int PER_SECOND = 200;
    private static final int SECONDS = 4;
    private static final int ROUNDS = 5;
    private static final String TEXT = "x".repeat(350);

    /** @param text fills the event up to a usual size */
    record Payload(String text) {}

    private final Bench bench;
    private final Ledger ledger;
    private final TransactionTemplate transaction;

    LatencyBenchmark(Bench bench) {
        this.bench = bench;
        this.ledger = bench.bean(Ledger.class);
        this.transaction = new TransactionTemplate(bench.bean(PlatformTransactionManager.class));
    }

    @Override
    public List<String> run() throws Exception {
        var ours = DoubleStream.builder();
        var direct = DoubleStream.builder();
        try (var producer =
                new KafkaProducer<>(bench.kafkaClient(), new StringSerializer(), new ByteArraySerializer())) {
            producer.partitionsFor("direct");
            for (var round = -1; round < ROUNDS; round++) {
                var viaLedger = round("membership.events", left -> record(left));
                var straight = round("direct", left -> send(producer, left));
                if (round >= 0) {
                    DoubleStream.of(viaLedger).forEach(ours);
                    DoubleStream.of(straight).forEach(direct);
                }
            }
        }
        return lines(ours.build().toArray(), direct.build().toArray());
    }

    private static List<String> lines(double[] ours, double[] direct) {
        var lines = new ArrayList<String>();
        for (var percent : List.of(50, 99)) {
            var own = Figures.percentile(ours, percent);
            var straight = Figures.percentile(direct, percent);
            lines.add("commit to consumer at %d/s, p%d   ours %.2f ms   direct send %.2f ms   ratio %.2f"
                    .formatted(PER_SECOND, percent, own, straight, own / straight));
        }
        return lines;
    }

    private double[] round(String topic, Consumer<Map<String, Long>> one) throws InterruptedException {
        var left = new ConcurrentHashMap<String, Long>();
        try (var arrivals = new Arrivals(bench.kafkaClient(), topic)) {
            var begin = System.nanoTime();
            for (var number = 0; number < PER_SECOND * SECONDS; number++) {
                var due = begin + TimeUnit.SECONDS.toNanos(number) / PER_SECOND;
                LockSupport.parkNanos(due - System.nanoTime());
                one.accept(left);
            }
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
            var times = arrivals.after(left);
            if (times.length != left.size()) {
                throw new IllegalStateException("%d of %d arrived".formatted(times.length, left.size()));
            }
            return times;
        }
    }

    private void record(Map<String, Long> left) {
        var subject = UUID.randomUUID().toString();
        transaction.executeWithoutResult(status -> ledger.record(
                Fact.of(subject, "membership.bench-noted.v1", new Payload(TEXT), Instant.EPOCH, Audience.INTERNAL)));
        left.put(subject, System.nanoTime());
    }

    private static void send(KafkaProducer<String, byte[]> producer, Map<String, Long> left) {
        var key = UUID.randomUUID().toString();
        left.put(key, System.nanoTime());
        var unused = producer.send(new ProducerRecord<>("direct", key, TEXT.getBytes(UTF_8)));
    }
}
