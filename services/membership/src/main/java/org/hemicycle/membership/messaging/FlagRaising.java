package org.hemicycle.membership.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.membership.standing.StandingEvent.FlagRaised;

/** On the wire as described in contracts/events/membership/flag-raised.v1.schema.json. */
record FlagRaising(
        UUID participantId, String country, String flag, LocalDate effectiveOn, LocalDate effectiveBy, String basis) {

    static final String TYPE = "membership.flag-raised.v1";

    static FlagRaising of(FlagRaised event) {
        return new FlagRaising(
                event.about().participant().value(),
                event.about().country(),
                event.flag().name(),
                event.effective().earliest(),
                event.effective().latest(),
                event.about().basis().reference());
    }
}
