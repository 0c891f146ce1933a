package org.hemicycle.platform.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * Sends entries to Kafka as CloudEvents in binary mode, key = subject. Idempotent, acknowledged by all replicas and
 * never given up, so that the order of a subject holds through any outage.
 */
class EventSender {

    private static final long PATIENCE_SECONDS = 10;

    private final Map<String, Object> settings;
    private @Nullable Producer<String, byte[]> producer;

    EventSender(Map<String, Object> settings) {
        this.settings = new java.util.HashMap<>(settings);
        this.settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        this.settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
        this.settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        this.settings.put(ProducerConfig.ACKS_CONFIG, "all");
        this.settings.put(ProducerConfig.LINGER_MS_CONFIG, 0);
        this.settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, Integer.MAX_VALUE);
        this.settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        this.settings.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
    }

    /** Hands the entries that have a topic to the producer; the answers arrive later. */
    List<Future<RecordMetadata>> send(List<LogEntry> entries) throws InterruptedException, ExecutionException {
        var messages = new ArrayList<ProducerRecord<String, byte[]>>(entries.size());
        for (var entry : entries) {
            if (entry.topic() != null) {
                messages.add(message(entry, entry.topic()));
            }
        }
        return sendAll(messages);
    }

    List<Future<RecordMetadata>> sendAll(List<ProducerRecord<String, byte[]>> messages)
            throws InterruptedException, ExecutionException {
        var sending = open();
        var acks = new ArrayList<Future<RecordMetadata>>(messages.size());
        for (var message : messages) {
            var ack = sending.send(message);
            if (ack.isDone()) {
                ack.get(); // refused at once (no such topic): the next ones would wait as long, one by one
            }
            acks.add(ack);
        }
        return acks;
    }

    /**
     * Waits for the broker's answers. After some seconds without one the relay starts over (topics may have to be made
     * again); what is sent twice by that keeps its order and is known to consumers.
     */
    static void await(List<Future<RecordMetadata>> acks)
            throws InterruptedException, ExecutionException, TimeoutException {
        for (var ack : acks) {
            ack.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** Throws away what is in flight: the cursor, not the producer, knows what was acknowledged. */
    void reset() {
        if (producer != null) {
            producer.close(java.time.Duration.ZERO);
            producer = null;
        }
    }

    private Producer<String, byte[]> open() {
        if (producer == null) {
            producer = new KafkaProducer<>(settings);
        }
        return producer;
    }

    static ProducerRecord<String, byte[]> message(LogEntry entry, String topic) {
        var event = entry.event();
        var message = new ProducerRecord<>(topic, event.subject(), event.data().getBytes(UTF_8));
        header(message, "ce_specversion", "1.0");
        header(message, "ce_id", event.id().toString());
        header(message, "ce_type", event.type());
        header(message, "ce_source", event.source());
        header(message, "ce_subject", event.subject());
        header(message, "ce_time", event.at().toString());
        header(message, "ce_dataschema", Envelope.schemaOf(event.type()));
        header(message, "ce_sequence", String.valueOf(event.sequence()));
        header(message, "content-type", "application/json");
        event.extensions().forEach((name, value) -> {
            if (name.equals("publicleaf")) {
                header(message, "ce_publicleaf", value);
            }
        });
        if (entry.traceparent() != null) {
            header(message, "traceparent", entry.traceparent());
        }
        return message;
    }

    private static void header(ProducerRecord<String, byte[]> message, String name, String value) {
        message.headers().add(name, value.getBytes(UTF_8));
    }
}
