package org.hemicycle.acceptance.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.regex.Pattern;
import org.apache.kafka.tools.ProducerPerformance;

/** Kafka's own {@code kafka-producer-perf-test}, as the measure of what this broker takes. */
final class ProducerTest {

    private static final Pattern TOTAL = Pattern.compile("records sent, ([0-9.]+) records/sec");

    private ProducerTest() {}

    /** Records per second over the whole run, as the tool prints it last. */
    static double perSecond(String bootstrap, String topic, int records, int bytes) throws Exception {
        var printed = new ByteArrayOutputStream();
        var before = System.out;
        System.setOut(new PrintStream(printed, true, UTF_8));
        try {
            ProducerPerformance.main(
                    "--topic %s --num-records %d --record-size %d --throughput -1 --producer-props bootstrap.servers=%s acks=all enable.idempotence=true linger.ms=0"
                            .formatted(topic, records, bytes, bootstrap)
                            .split(" "));
        } finally {
            System.setOut(before);
        }
        var last = TOTAL.matcher(printed.toString(UTF_8)).results().reduce((earlier, later) -> later);
        return Double.parseDouble(last.orElseThrow().group(1));
    }
}
