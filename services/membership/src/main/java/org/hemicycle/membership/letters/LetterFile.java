package org.hemicycle.membership.letters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the secretariat keeps on a letter beside the index: who signed, how it came or went, what is due. */
public record LetterFile(
        @Nullable String signatory,
        @Nullable String channel,
        @Nullable String templateVersion,
        @Nullable LocalDate replyDue,
        @Nullable LocalDate publicationAskedFor,
        @Nullable LocalDate publicationDue,
        boolean publicationDueSetBySecretariat,
        List<Sending> sendings) {

    /** To whom the letter goes, by role, and the proof that it was sent there. */
    public record Sending(
            Recipient to,
            @Nullable Instant sentAt,
            @Nullable String channel,
            @Nullable String proof,
            @Nullable UUID recordedBy,
            @Nullable Instant recordedAt) {

        static Sending of(Addressee one) {
            return new Sending(
                    one.recipient(), one.sentAt(), one.channel(), one.proof(), one.recordedBy(), one.recordedAt());
        }
    }
}
