package org.hemicycle.platform.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

/** Reads the CloudEvents attributes of a Kafka message off its {@code ce_} headers. */
final class Incoming {

    /** The type of what is no event of ours. */
    static final String UNREADABLE = "unreadable";

    private Incoming() {}

    static Optional<IncomingMessage> read(Message<byte[]> message) {
        var id = attribute(message, "id");
        var source = attribute(message, "source");
        var subject = attribute(message, "subject");
        var type = attribute(message, "type");
        var sequence = attribute(message, "sequence");
        if (id == null || source == null || subject == null || type == null || !isSequence(sequence)) {
            return Optional.empty();
        }
        return Optional.of(new IncomingMessage(
                0,
                source,
                id,
                subject,
                Long.parseLong(sequence),
                type,
                message.getPayload(),
                header(message, "traceparent"),
                0,
                Instant.EPOCH));
    }

    /** What is no CloudEvent of ours is kept under its coordinates, for an operator to see. */
    static IncomingMessage unreadable(Message<byte[]> message) {
        var headers = message.getHeaders();
        var place = "%s-%s-%s"
                .formatted(
                        headers.get(KafkaHeaders.RECEIVED_TOPIC),
                        headers.get(KafkaHeaders.RECEIVED_PARTITION),
                        headers.get(KafkaHeaders.OFFSET));
        return new IncomingMessage(
                0,
                "unreadable:" + headers.get(KafkaHeaders.RECEIVED_TOPIC),
                place,
                place,
                1,
                UNREADABLE,
                message.getPayload(),
                null,
                0,
                Instant.EPOCH);
    }

    private static boolean isSequence(@Nullable String text) {
        return text != null && text.matches("[1-9][0-9]{0,17}");
    }

    /** On Kafka {@code ce_id}; Spring Cloud Function hands it to the consumer as {@code ce-id}. */
    private static @Nullable String attribute(Message<byte[]> message, String name) {
        var asSent = header(message, "ce_" + name);
        return asSent == null ? header(message, "ce-" + name) : asSent;
    }

    /** The binder hands headers over as bytes or as text, depending on who wrote them. */
    private static @Nullable String header(Message<byte[]> message, String name) {
        return switch (message.getHeaders().get(name)) {
            case byte[] bytes -> new String(bytes, UTF_8);
            case null -> null;
            case Object other -> other.toString();
        };
    }
}
