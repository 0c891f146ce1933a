package org.hemicycle.responsepolicy.messaging;

import java.util.UUID;
import org.hemicycle.responsepolicy.response.CaseEvent;

/** In the ledger as described in contracts/events/response-policy/case-noted.v1.schema.json. */
record CaseNoted(UUID caseId) {

    static final String TYPE = "response-policy.case-noted.v1";

    static CaseNoted of(CaseEvent.Noted event) {
        return new CaseNoted(event.about().id().value());
    }
}
