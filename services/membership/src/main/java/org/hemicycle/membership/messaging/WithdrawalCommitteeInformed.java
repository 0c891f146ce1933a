package org.hemicycle.membership.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.membership.withdrawal.WithdrawalEvent;

/** On the wire as described in contracts/events/membership/withdrawal-committee-informed.v1.schema.json. */
record WithdrawalCommitteeInformed(UUID withdrawalId, LocalDate informedOn) {

    static final String TYPE = "membership.withdrawal-committee-informed.v1";

    static WithdrawalCommitteeInformed of(WithdrawalEvent.CommitteeInformed event) {
        return new WithdrawalCommitteeInformed(
                event.of().id().value(), event.item().informedOn());
    }
}
