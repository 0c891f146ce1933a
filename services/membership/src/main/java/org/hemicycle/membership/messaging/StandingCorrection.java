package org.hemicycle.membership.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.membership.standing.StandingEvent.Corrected;
import org.jspecify.annotations.Nullable;

/** On the wire as described in contracts/events/membership/standing-corrected.v1.schema.json. */
record StandingCorrection(
        UUID participantId,
        String country,
        UUID entryId,
        int version,
        String kind,
        @Nullable String to,
        LocalDate effectiveOn,
        LocalDate effectiveBy,
        @Nullable String ground,
        String reason,
        String basis) {

    static final String TYPE = "membership.standing-corrected.v1";

    static StandingCorrection of(Corrected event) {
        return new StandingCorrection(
                event.about().participant().value(),
                event.about().country(),
                event.entry(),
                event.version(),
                event.kind().name(),
                event.to() == null ? null : event.to().name(),
                event.effective().earliest(),
                event.effective().latest(),
                event.ground() == null ? null : event.ground().name(),
                event.reason().name(),
                event.about().basis().reference());
    }
}
