package org.hemicycle.membership.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hemicycle.membership.letters.LetterEvent;
import org.jspecify.annotations.Nullable;

/** On the wire as described in contracts/events/membership/letter-registered.v1.schema.json. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LetterRegistered(
        UUID letterId,
        String reference,
        String type,
        String direction,
        String country,
        LocalDate letterDate,
        @Nullable LocalDate receivedDate,
        @Nullable LocalDate effectDate,
        String language,
        List<TextCommitment> texts) {

    static final String TYPE = "membership.letter-registered.v1";

    static LetterRegistered of(LetterEvent.Registered event) {
        var entry = event.entry();
        return new LetterRegistered(
                entry.letter().value(),
                entry.reference(),
                entry.type().name(),
                entry.type().direction().name(),
                entry.country(),
                entry.dates().letterDate(),
                entry.dates().receivedDate(),
                entry.dates().effectDate(),
                entry.language(),
                TextCommitment.of(entry));
    }
}
