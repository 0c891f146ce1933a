package org.hemicycle.responsepolicy.messaging;

import java.util.UUID;
import org.hemicycle.responsepolicy.filing.FilingEvent;

/** In the ledger as described in contracts/events/response-policy/letter-withdrawn.v1.schema.json. */
record LetterWithdrawn(UUID caseId, boolean reasoned) {

    static final String TYPE = "response-policy.letter-withdrawn.v1";

    static LetterWithdrawn of(FilingEvent.Withdrawn event) {
        return new LetterWithdrawn(event.of().value(), event.reasoned());
    }
}
