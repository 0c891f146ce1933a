package org.hemicycle.responsepolicy.messaging;

import java.util.UUID;
import org.hemicycle.responsepolicy.response.CaseEvent;

/** In the ledger as described in contracts/events/response-policy/case-still-open.v1.schema.json. */
record CaseStillOpen(UUID caseId, String state) {

    static final String TYPE = "response-policy.case-still-open.v1";

    static CaseStillOpen of(CaseEvent.StillOpen event) {
        return new CaseStillOpen(event.about().id().value(), event.state().name());
    }
}
