package org.hemicycle.responsepolicy.messaging;

import java.time.LocalDate;
import org.hemicycle.responsepolicy.decision.DecisionEvent;
import org.jspecify.annotations.Nullable;

/** On the wire as described in contracts/events/response-policy/status-effect-due.v1.schema.json. */
record StatusEffectDue(
        String requestId,
        String country,
        String to,
        @Nullable String ground,
        LocalDate effectiveOn,
        LocalDate decidedOn,
        String resolution) {

    static final String TYPE = "response-policy.status-effect-due.v1";

    static StatusEffectDue of(DecisionEvent.EffectDue event) {
        return new StatusEffectDue(
                event.requestId(),
                event.about().country(),
                event.toStatus(),
                event.toStatus().equals("ACTIVE") ? "CURED" : "VALUES",
                event.effectiveOn(),
                event.decidedOn(),
                event.resolution());
    }
}
