package org.hemicycle.membership.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.membership.withdrawal.WithdrawalEvent;
import org.jspecify.annotations.Nullable;

/** On the wire as described in contracts/events/membership/withdrawal-received.v1.schema.json. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WithdrawalReceived(
        UUID withdrawalId,
        UUID letterId,
        String country,
        LocalDate letterDate,
        LocalDate receivedDate,
        @Nullable LocalDate statedEffectiveOn,
        LocalDate effectiveOn,
        String signedBy,
        boolean confirmationNeeded) {

    static final String TYPE = "membership.withdrawal-received.v1";

    static WithdrawalReceived of(WithdrawalEvent.Received event) {
        var dates = event.of().dates();
        return new WithdrawalReceived(
                event.of().id().value(),
                event.of().letter().value(),
                event.of().country(),
                dates.letterDate(),
                dates.receivedDate(),
                dates.statedOn(),
                dates.effectiveOn(),
                event.signedBy().name(),
                event.confirmationNeeded());
    }
}
