package org.hemicycle.membership.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.hemicycle.membership.withdrawal.WithdrawalEvent;
import org.jspecify.annotations.Nullable;

/** On the wire as described in contracts/events/membership/withdrawal-checked.v1.schema.json. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WithdrawalChecked(
        UUID withdrawalId, boolean authentic, @Nullable UUID confirmationId) {

    static final String TYPE = "membership.withdrawal-checked.v1";

    static WithdrawalChecked of(WithdrawalEvent.Checked event) {
        var confirmation = event.confirmation();
        return new WithdrawalChecked(
                event.of().id().value(), event.authentic(), confirmation == null ? null : confirmation.value());
    }
}
