package org.hemicycle.membership.messaging;

import java.util.UUID;
import org.hemicycle.membership.letters.LetterEvent;

/** On the wire as described in contracts/events/membership/letter-answered.v1.schema.json. */
record LetterAnswered(UUID letterId, UUID answerId) {

    static final String TYPE = "membership.letter-answered.v1";

    static LetterAnswered of(LetterEvent.Answered event) {
        return new LetterAnswered(event.letter().value(), event.answer().value());
    }
}
