package org.hemicycle.responsepolicy.messaging;

import java.util.UUID;
import org.hemicycle.responsepolicy.filing.FilingEvent;

/** In the ledger as described in contracts/events/response-policy/filers-asked.v1.schema.json. */
record FilersAsked(UUID caseId) {

    static final String TYPE = "response-policy.filers-asked.v1";

    static FilersAsked of(FilingEvent.Asked event) {
        return new FilersAsked(event.of().value());
    }
}
