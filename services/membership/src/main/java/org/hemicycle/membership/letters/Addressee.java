package org.hemicycle.membership.letters;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/** One who gets a letter, by role; with the proof of sending, once somebody recorded it. */
@Table("letter_addressee")
record Addressee(
        Recipient recipient,
        @Nullable Instant sentAt,
        @Nullable String channel,
        @Nullable String proof,
        @Nullable UUID recordedBy,
        @Nullable Instant recordedAt) {

    static Addressee to(Recipient recipient) {
        return new Addressee(recipient, null, null, null, null, null);
    }

    boolean isServed() {
        return sentAt != null;
    }

    Addressee served(SendingProof proof, Instant at) {
        return new Addressee(recipient, proof.sentAt(), proof.channel(), proof.reference(), proof.recordedBy(), at);
    }
}
