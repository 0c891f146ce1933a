package org.hemicycle.responsepolicy.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.responsepolicy.decision.DecisionEvent;

/** In the ledger as described in contracts/events/response-policy/milestone-verified.v1.schema.json. */
record MilestoneVerified(UUID caseId, UUID requestId, int number, boolean met, LocalDate verifiedOn) {

    static final String TYPE = "response-policy.milestone-verified.v1";

    static MilestoneVerified of(DecisionEvent.MilestoneVerified event) {
        return new MilestoneVerified(
                event.about().of().value(), event.about().id().value(), event.number(), event.met(), event.on());
    }
}
