package org.hemicycle.acceptance.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.hemicycle.acceptance.check.Delivery;

/** Reads a topic from its first record to its present end. */
public final class Topic {

    private Topic() {}

    public static List<Delivery> read(String address, String topic) {
        try (var consumer = consumer(address, "nobody")) {
            var partitions = partitions(consumer, topic);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var deliveries = new ArrayList<Delivery>();
            while (partitions.stream()
                    .anyMatch(partition -> consumer.position(partition) < ends.getOrDefault(partition, 0L))) {
                consumer.poll(Duration.ofMillis(500)).forEach(record -> deliveries.add(delivery(record)));
            }
            return deliveries;
        }
    }

    /** Whether a group of consumers has acknowledged every record. */
    public static boolean isRead(String address, String topic, String group) {
        try (var consumer = consumer(address, group)) {
            var partitions = partitions(consumer, topic);
            var acknowledged = consumer.committed(Set.copyOf(partitions));
            return consumer.endOffsets(partitions).entrySet().stream()
                    .allMatch(end -> end.getValue() == 0
                            || (acknowledged.get(end.getKey()) instanceof OffsetAndMetadata read
                                    && read.offset() >= end.getValue()));
        }
    }

    private static KafkaConsumer<String, byte[]> consumer(String address, String group) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", address, "group.id", group, "enable.auto.commit", false);
        return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> consumer, String topic) {
        return consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
    }

    private static Delivery delivery(ConsumerRecord<String, byte[]> record) {
        return new Delivery(
                record.topic(),
                header(record, "ce_subject"),
                header(record, "ce_id"),
                Long.parseLong(header(record, "ce_sequence")),
                header(record, "ce_type"));
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}
