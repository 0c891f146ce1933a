package org.hemicycle.responsepolicy.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.responsepolicy.response.CaseEvent;

/** In the ledger as described in contracts/events/response-policy/case-action-planned.v1.schema.json. */
record CaseActionPlanned(UUID caseId, int number, String kind, String code, LocalDate dueOn) {

    static final String TYPE = "response-policy.case-action-planned.v1";

    static CaseActionPlanned of(CaseEvent.ActionPlanned event) {
        return new CaseActionPlanned(
                event.about().id().value(),
                event.number(),
                event.action().kind().name(),
                event.action().code(),
                event.action().dueOn());
    }
}
