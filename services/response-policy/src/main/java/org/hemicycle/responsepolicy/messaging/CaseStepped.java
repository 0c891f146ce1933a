package org.hemicycle.responsepolicy.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.responsepolicy.response.CaseEvent;
import org.jspecify.annotations.Nullable;

/** In the ledger as described in contracts/events/response-policy/case-stepped.v1.schema.json. */
record CaseStepped(
        UUID caseId,
        String step,
        String state,
        LocalDate happenedOn,
        @Nullable String reference) {

    static final String TYPE = "response-policy.case-stepped.v1";

    static CaseStepped of(CaseEvent.Stepped event) {
        return new CaseStepped(
                event.about().id().value(),
                event.step().name(),
                event.state().name(),
                event.happenedOn(),
                event.reference());
    }
}
