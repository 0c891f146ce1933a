package org.hemicycle.responsepolicy.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.responsepolicy.response.CaseEvent;

/** In the ledger as described in contracts/events/response-policy/case-action-done.v1.schema.json. */
record CaseActionDone(UUID caseId, int number, LocalDate dueOn, LocalDate doneOn) {

    static final String TYPE = "response-policy.case-action-done.v1";

    static CaseActionDone of(CaseEvent.ActionDone event) {
        return new CaseActionDone(
                event.about().id().value(), event.number(), event.action().dueOn(), event.on());
    }
}
