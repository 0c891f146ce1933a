package org.hemicycle.membership.messaging;

import java.util.UUID;
import org.hemicycle.membership.withdrawal.WithdrawalEvent;

/** On the wire as described in contracts/events/membership/withdrawal-acknowledged.v1.schema.json. */
record WithdrawalAcknowledged(UUID withdrawalId, UUID letterId) {

    static final String TYPE = "membership.withdrawal-acknowledged.v1";

    static WithdrawalAcknowledged of(WithdrawalEvent.Acknowledged event) {
        return new WithdrawalAcknowledged(
                event.of().id().value(), event.acknowledgement().value());
    }
}
