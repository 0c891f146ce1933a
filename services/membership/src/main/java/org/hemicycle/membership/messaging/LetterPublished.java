package org.hemicycle.membership.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hemicycle.membership.letters.LetterEvent;
import org.jspecify.annotations.Nullable;

/** On the wire as described in contracts/events/membership/letter-published.v1.schema.json. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LetterPublished(
        UUID letterId,
        String reference,
        String type,
        String direction,
        String country,
        LocalDate letterDate,
        @Nullable LocalDate receivedDate,
        @Nullable LocalDate effectDate,
        String language,
        List<TextCommitment> texts,
        LocalDate publishedOn) {

    static final String TYPE = "membership.letter-published.v1";

    static LetterPublished of(LetterEvent.Published event) {
        var entry = event.entry();
        return new LetterPublished(
                entry.letter().value(),
                entry.reference(),
                entry.type().name(),
                entry.type().direction().name(),
                entry.country(),
                entry.dates().letterDate(),
                entry.dates().receivedDate(),
                entry.dates().effectDate(),
                entry.language(),
                TextCommitment.of(entry),
                event.on());
    }
}
