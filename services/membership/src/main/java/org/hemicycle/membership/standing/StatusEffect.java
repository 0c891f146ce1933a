package org.hemicycle.membership.standing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A status that a resolution elsewhere brings about. The request's id makes it idempotent.
 *
 * @param ground null for the track the case is on
 */
public record StatusEffect(
        String requestId,
        String country,
        Status to,
        @Nullable Ground ground,
        LocalDate effectiveOn,
        LocalDate decidedOn,
        String resolution) {}
