package org.hemicycle.membership.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.membership.standing.StandingEvent.FlagLowered;

/** On the wire as described in contracts/events/membership/flag-lowered.v1.schema.json. */
record FlagLowering(
        UUID participantId, String country, String flag, LocalDate effectiveOn, LocalDate effectiveBy, String basis) {

    static final String TYPE = "membership.flag-lowered.v1";

    static FlagLowering of(FlagLowered event) {
        return new FlagLowering(
                event.about().participant().value(),
                event.about().country(),
                event.flag().name(),
                event.effective().earliest(),
                event.effective().latest(),
                event.about().basis().reference());
    }
}
