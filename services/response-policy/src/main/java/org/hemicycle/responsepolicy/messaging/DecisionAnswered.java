package org.hemicycle.responsepolicy.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.responsepolicy.decision.DecisionEvent;
import org.jspecify.annotations.Nullable;

/** In the ledger as described in contracts/events/response-policy/decision-answered.v1.schema.json. */
record DecisionAnswered(
        UUID caseId,
        UUID requestId,
        String question,
        String outcome,
        String resolution,
        @Nullable LocalDate decidedOn) {

    static final String TYPE = "response-policy.decision-answered.v1";

    static DecisionAnswered of(DecisionEvent.Answered event) {
        return new DecisionAnswered(
                event.about().of().value(),
                event.about().id().value(),
                event.about().question().name(),
                event.answer().outcome().name(),
                event.answer().resolution(),
                event.answer().decidedOn());
    }
}
