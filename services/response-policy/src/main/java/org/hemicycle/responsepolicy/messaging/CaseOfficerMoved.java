package org.hemicycle.responsepolicy.messaging;

import java.util.UUID;
import org.hemicycle.responsepolicy.response.CaseEvent;

/** In the ledger as described in contracts/events/response-policy/case-officer-moved.v1.schema.json. */
record CaseOfficerMoved(UUID caseId, UUID person, boolean assigned) {

    static final String TYPE = "response-policy.case-officer-moved.v1";

    static CaseOfficerMoved of(CaseEvent.OfficerMoved event) {
        return new CaseOfficerMoved(event.about().id().value(), event.person(), event.assigned());
    }
}
