package org.hemicycle.membership.messaging;

import java.util.UUID;
import org.hemicycle.membership.withdrawal.WithdrawalEvent;

/** On the wire as described in contracts/events/membership/withdrawal-overdue.v1.schema.json. */
record WithdrawalOverdue(UUID withdrawalId, String step) {

    static final String TYPE = "membership.withdrawal-overdue.v1";

    static WithdrawalOverdue of(WithdrawalEvent.Overdue event) {
        return new WithdrawalOverdue(event.of().id().value(), event.step().name());
    }
}
