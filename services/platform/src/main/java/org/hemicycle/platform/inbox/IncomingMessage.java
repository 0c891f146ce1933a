package org.hemicycle.platform.inbox;

import org.jspecify.annotations.Nullable;

/** A message as it is stored: CloudEvents attributes and the bytes of its data. */
public record IncomingMessage(
        long arrival,
        String source,
        String eventId,
        String subject,
        long sequence,
        String type,
        byte[] payload,
        @Nullable String traceparent,
        int attempts,
        java.time.Instant receivedAt) {}
