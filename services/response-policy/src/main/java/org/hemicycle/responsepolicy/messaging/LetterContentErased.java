package org.hemicycle.responsepolicy.messaging;

import java.util.UUID;
import org.hemicycle.responsepolicy.retention.ContentErased;

/** In the ledger as described in contracts/events/response-policy/letter-content-erased.v1.schema.json. */
record LetterContentErased(UUID caseId) {

    static final String TYPE = "response-policy.letter-content-erased.v1";

    static LetterContentErased of(ContentErased event) {
        return new LetterContentErased(event.caseId().value());
    }
}
