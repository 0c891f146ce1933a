package org.hemicycle.membership.letters;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a letter was sent: when, how, under which reference (of a mail, a courier), and the person who says so. */
public record SendingProof(
        Instant sentAt,
        String channel,
        String reference,
        @Nullable UUID recordedBy) {}
