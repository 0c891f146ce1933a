package org.hemicycle.responsepolicy.messaging;

import java.util.UUID;
import org.hemicycle.responsepolicy.response.CaseEvent;
import org.jspecify.annotations.Nullable;

/** In the ledger as described in contracts/events/response-policy/case-linked.v1.schema.json. */
record CaseLinked(
        UUID caseId,
        String kind,
        @Nullable UUID other,
        @Nullable String reference) {

    static final String TYPE = "response-policy.case-linked.v1";

    static CaseLinked of(CaseEvent.Linked event) {
        return new CaseLinked(
                event.about().id().value(),
                event.link().kind().name(),
                event.link().other(),
                event.link().reference());
    }
}
