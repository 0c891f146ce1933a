package org.hemicycle.membership.messaging;

import java.util.UUID;
import org.hemicycle.membership.letters.LetterEvent;

/** On the wire as described in contracts/events/membership/letter-text-erased.v1.schema.json. */
record LetterTextErased(UUID letterId, String language) {

    static final String TYPE = "membership.letter-text-erased.v1";

    static LetterTextErased of(LetterEvent.TextErased event) {
        return new LetterTextErased(event.letter().value(), event.language());
    }
}
