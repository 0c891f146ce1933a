package org.hemicycle.membership.messaging;

import java.util.UUID;
import org.hemicycle.membership.withdrawal.WithdrawalEvent;

/** On the wire as described in contracts/events/membership/withdrawal-confirmation-asked.v1.schema.json. */
record WithdrawalConfirmationAsked(UUID withdrawalId, UUID letterId) {

    static final String TYPE = "membership.withdrawal-confirmation-asked.v1";

    static WithdrawalConfirmationAsked of(WithdrawalEvent.ConfirmationAsked event) {
        return new WithdrawalConfirmationAsked(
                event.of().id().value(), event.request().value());
    }
}
