package org.hemicycle.responsepolicy.messaging;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.hemicycle.responsepolicy.decision.DecisionEvent;
import org.jspecify.annotations.Nullable;

/** On the wire as described in contracts/events/response-policy/decision-requested.v1.schema.json. */
record DecisionRequested(
        String requestId,
        @JsonProperty("case") String caseReference,
        String country,
        String matter,
        String question,
        String body,
        @Nullable String to,
        @Nullable String ground,
        @Nullable LocalDate effectiveOn,
        List<String> recused) {

    static final String TYPE = "response-policy.decision-requested.v1";

    static DecisionRequested of(DecisionEvent.Asked event) {
        var question = event.about().question();
        boolean status = event.toStatus() != null;
        return new DecisionRequested(
                event.about().id().toString(),
                event.about().of().reference(),
                event.about().country(),
                status ? "STATUS" : "RESPONSE_CASE",
                question.name(),
                question.isOfSubCommittee() ? "CRITERIA_AND_STANDARDS" : "STEERING_COMMITTEE",
                event.toStatus(),
                status ? ground(event.toStatus()) : null,
                event.effectiveOn(),
                event.recused());
    }

    private static String ground(@Nullable String status) {
        return "ACTIVE".equals(status) ? "CURED" : "VALUES";
    }
}
