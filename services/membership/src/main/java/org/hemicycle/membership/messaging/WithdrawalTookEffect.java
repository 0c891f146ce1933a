package org.hemicycle.membership.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.membership.withdrawal.WithdrawalEvent;

/**
 * On the wire as described in contracts/events/membership/withdrawal-took-effect.v1.schema.json. Says what follows for the
 * services that hold plans and evaluations: an open plan is cancelled, what was evaluated is kept as it is.
 */
record WithdrawalTookEffect(
        UUID withdrawalId,
        String country,
        LocalDate effectiveOn,
        boolean whileUnderReview,
        String openPlan,
        String evaluationData) {

    static final String TYPE = "membership.withdrawal-took-effect.v1";

    static WithdrawalTookEffect of(WithdrawalEvent.TookEffect event) {
        return new WithdrawalTookEffect(
                event.of().id().value(),
                event.of().country(),
                event.of().dates().effectiveOn(),
                event.whileUnderReview(),
                "CANCELLED",
                "KEPT");
    }
}
