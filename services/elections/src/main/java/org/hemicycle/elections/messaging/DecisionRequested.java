package org.hemicycle.elections.messaging;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hemicycle.elections.resolution.Condition;
import org.hemicycle.elections.resolution.DecisionRequests.DecisionRequest;
import org.hemicycle.elections.resolution.Matter;
import org.hemicycle.elections.seat.SubCommittee;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code response-policy.decision-requested.v1}. */
record DecisionRequested(
        String requestId,
        @JsonProperty("case") String caseReference,
        String country,
        @Nullable String matter,
        @Nullable String question,
        @Nullable String body,
        @Nullable String to,
        @Nullable String ground,
        @Nullable LocalDate effectiveOn,
        @Nullable List<Asked> conditions,
        @Nullable Set<String> recused) {

    private static final String WHOLE = "STEERING_COMMITTEE";

    record Asked(String textCode, LocalDate dueOn, String verifier) {}

    DecisionRequest request() {
        var asked = conditions == null ? List.<Asked>of() : conditions;
        return new DecisionRequest(
                requestId,
                caseReference,
                country,
                matter == null ? Matter.STATUS : Matter.valueOf(matter),
                question,
                body == null || body.equals(WHOLE) ? null : SubCommittee.valueOf(body),
                to,
                ground,
                effectiveOn,
                asked.stream()
                        .map(one -> Condition.asking(one.textCode(), one.dueOn(), one.verifier()))
                        .toList(),
                recused == null ? Set.of() : recused);
    }
}
