package org.hemicycle.membership.messaging;

import java.time.Instant;
import java.util.UUID;
import org.hemicycle.membership.letters.LetterEvent;

/** On the wire as described in contracts/events/membership/letter-sent.v1.schema.json. */
record LetterSent(UUID letterId, Instant sentAt) {

    static final String TYPE = "membership.letter-sent.v1";

    static LetterSent of(LetterEvent.Sent event) {
        return new LetterSent(event.letter().value(), event.sentAt());
    }
}
