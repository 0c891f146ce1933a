package org.hemicycle.acceptance.bench;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A consumer that notes when each key arrived. */
final class Arrivals implements AutoCloseable {

    private final Map<String, Long> arrived = new ConcurrentHashMap<>();
    private final Thread reader;
    private volatile boolean reading = true;

    Arrivals(Map<String, Object> kafka, String topic) {
        var consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka.get("bootstrap.servers")),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToEnd(partitions);
        partitions.forEach(consumer::position);
        reader = Thread.ofPlatform().name("arrivals-" + topic).start(() -> read(consumer));
    }

    private void read(KafkaConsumer<String, byte[]> consumer) {
        try (consumer) {
            while (reading) {
                for (var record : consumer.poll(Duration.ofMillis(100))) {
                    arrived.putIfAbsent(record.key(), System.nanoTime());
                }
            }
        }
    }

    /** Milliseconds from leaving to arriving. */
    double[] after(Map<String, Long> left) {
        return left.entrySet().stream()
                .filter(departure -> arrived.containsKey(departure.getKey()))
                .mapToDouble(departure -> (arrived.getOrDefault(departure.getKey(), 0L) - departure.getValue()) / 1e6)
                .toArray();
    }

    @Override
    public void close() throws InterruptedException {
        reading = false;
        reader.join();
    }
}
