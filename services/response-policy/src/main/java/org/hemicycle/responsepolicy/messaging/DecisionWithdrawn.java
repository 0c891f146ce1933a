package org.hemicycle.responsepolicy.messaging;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.hemicycle.responsepolicy.decision.DecisionEvent;

/** On the wire as described in contracts/events/response-policy/decision-withdrawn.v1.schema.json. */
record DecisionWithdrawn(
        String requestId, @JsonProperty("case") String caseReference) {

    static final String TYPE = "response-policy.decision-withdrawn.v1";

    static DecisionWithdrawn of(DecisionEvent.Withdrawn event) {
        return new DecisionWithdrawn(
                event.about().id().toString(), event.about().of().reference());
    }
}
