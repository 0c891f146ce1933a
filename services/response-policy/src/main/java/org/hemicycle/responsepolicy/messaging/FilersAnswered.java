package org.hemicycle.responsepolicy.messaging;

import java.util.UUID;
import org.hemicycle.responsepolicy.filing.FilingEvent;

/** In the ledger as described in contracts/events/response-policy/filers-answered.v1.schema.json. */
record FilersAnswered(UUID caseId) {

    static final String TYPE = "response-policy.filers-answered.v1";

    static FilersAnswered of(FilingEvent.Answered event) {
        return new FilersAnswered(event.of().value());
    }
}
