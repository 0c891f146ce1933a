package org.hemicycle.responsepolicy.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.responsepolicy.response.CaseEvent;

/** In the ledger as described in contracts/events/response-policy/case-told.v1.schema.json. */
record CaseTold(UUID caseId, String step, LocalDate happenedOn) {

    static final String TYPE = "response-policy.case-told.v1";

    static CaseTold of(CaseEvent.Stepped event) {
        return new CaseTold(event.about().id().value(), event.step().name(), event.happenedOn());
    }
}
