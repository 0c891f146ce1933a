package org.hemicycle.responsepolicy.messaging;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** On the wire as described in contracts/events/response-policy/decision-requested.v1.schema.json. */
record DecisionRequested(
        String requestId,
        @JsonProperty("case") String caseReference,
        String country,
        String to,
        @Nullable String ground,
        @Nullable LocalDate effectiveOn,
        @Nullable List<Asked> conditions) {

    static final String TYPE = "response-policy.decision-requested.v1";

    /** One condition of a self-executing resolution. */
    record Asked(String textCode, LocalDate dueOn, String verifier) {}
}
