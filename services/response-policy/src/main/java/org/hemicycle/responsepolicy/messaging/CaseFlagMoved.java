package org.hemicycle.responsepolicy.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.responsepolicy.response.CaseEvent;

/** In the ledger as described in contracts/events/response-policy/case-flag-moved.v1.schema.json. */
record CaseFlagMoved(UUID caseId, String flag, boolean raised, LocalDate on) {

    static final String TYPE = "response-policy.case-flag-moved.v1";

    static CaseFlagMoved of(CaseEvent.FlagMoved event) {
        return new CaseFlagMoved(event.about().id().value(), event.kind().name(), event.raised(), event.on());
    }
}
