package org.hemicycle.membership.messaging;

import java.time.LocalDate;
import java.util.Optional;
import org.hemicycle.membership.standing.Ground;
import org.hemicycle.membership.standing.Status;
import org.hemicycle.membership.standing.StatusEffect;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code elections.status-effect-due.v1} and {@code response-policy.status-effect-due.v1}. */
record StatusEffectDue(
        String requestId,
        String country,
        String to,
        @Nullable String ground,
        LocalDate effectiveOn,
        LocalDate decidedOn,
        String resolution) {

    StatusEffect effect() {
        return new StatusEffect(
                requestId,
                country,
                Status.valueOf(to),
                Optional.ofNullable(ground).map(Ground::valueOf).orElse(null),
                effectiveOn,
                decidedOn,
                resolution);
    }
}
