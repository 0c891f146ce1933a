package org.hemicycle.membership.messaging;

import java.util.UUID;
import org.hemicycle.membership.withdrawal.WithdrawalEvent;

/** On the wire as described in contracts/events/membership/withdrawal-retracted.v1.schema.json. */
record WithdrawalRetracted(UUID withdrawalId, String country, UUID letterId) {

    static final String TYPE = "membership.withdrawal-retracted.v1";

    static WithdrawalRetracted of(WithdrawalEvent.Retracted event) {
        return new WithdrawalRetracted(
                event.of().id().value(),
                event.of().country(),
                event.retraction().value());
    }
}
