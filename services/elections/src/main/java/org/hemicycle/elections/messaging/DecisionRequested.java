package org.hemicycle.elections.messaging;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.hemicycle.elections.resolution.Condition;
import org.hemicycle.elections.resolution.DecisionRequests.DecisionRequest;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code response-policy.decision-requested.v1}. */
record DecisionRequested(
        String requestId,
        @JsonProperty("case") String caseReference,
        String country,
        String to,
        @Nullable String ground,
        @Nullable LocalDate effectiveOn,
        @Nullable List<Asked> conditions) {

    record Asked(String textCode, LocalDate dueOn, String verifier) {}

    DecisionRequest request() {
        var asked = conditions == null ? List.<Asked>of() : conditions;
        return new DecisionRequest(
                requestId,
                caseReference,
                country,
                to,
                ground,
                effectiveOn,
                asked.stream()
                        .map(one -> Condition.asking(one.textCode(), one.dueOn(), one.verifier()))
                        .toList());
    }
}
