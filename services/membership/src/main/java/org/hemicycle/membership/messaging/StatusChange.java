package org.hemicycle.membership.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.membership.standing.StandingEvent.StatusChanged;
import org.jspecify.annotations.Nullable;

/** On the wire as described in contracts/events/membership/status-changed.v1.schema.json. */
record StatusChange(
        UUID participantId,
        String country,
        @Nullable String from,
        String to,
        LocalDate effectiveOn,
        LocalDate effectiveBy,
        String ground,
        int period,
        String basis) {

    static final String TYPE = "membership.status-changed.v1";

    static StatusChange of(StatusChanged event) {
        return new StatusChange(
                event.about().participant().value(),
                event.about().country(),
                event.from() == null ? null : event.from().name(),
                event.to().name(),
                event.effective().earliest(),
                event.effective().latest(),
                event.ground().name(),
                event.about().period(),
                event.about().basis().reference());
    }
}
