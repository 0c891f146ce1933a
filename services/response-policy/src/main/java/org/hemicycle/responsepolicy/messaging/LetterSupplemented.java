package org.hemicycle.responsepolicy.messaging;

import java.util.UUID;
import org.hemicycle.responsepolicy.filing.FilingEvent;

/** In the ledger as described in contracts/events/response-policy/letter-supplemented.v1.schema.json. */
record LetterSupplemented(UUID caseId) {

    static final String TYPE = "response-policy.letter-supplemented.v1";

    static LetterSupplemented of(FilingEvent.Supplemented event) {
        return new LetterSupplemented(event.of().value());
    }
}
