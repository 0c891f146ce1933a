package org.hemicycle.membership.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.membership.withdrawal.WithdrawalEvent;
import org.jspecify.annotations.Nullable;

/** On the wire as described in contracts/events/membership/withdrawal-published.v1.schema.json. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WithdrawalPublished(
        UUID withdrawalId,
        String country,
        LocalDate letterDate,
        LocalDate receivedDate,
        @Nullable LocalDate statedEffectiveOn,
        LocalDate effectiveOn,
        UUID letterId,
        UUID acknowledgementId,
        boolean whileUnderReview) {

    static final String TYPE = "membership.withdrawal-published.v1";

    static WithdrawalPublished of(WithdrawalEvent.Published event) {
        var dates = event.of().dates();
        return new WithdrawalPublished(
                event.of().id().value(),
                event.of().country(),
                dates.letterDate(),
                dates.receivedDate(),
                dates.statedOn(),
                dates.effectiveOn(),
                event.of().letter().value(),
                event.acknowledgement().value(),
                event.whileUnderReview());
    }
}
