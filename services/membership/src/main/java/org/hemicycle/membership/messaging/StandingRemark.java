package org.hemicycle.membership.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.membership.standing.StandingEvent.Remarked;

/** On the wire as described in contracts/events/membership/standing-remarked.v1.schema.json. */
record StandingRemark(
        UUID participantId, String country, String code, LocalDate effectiveOn, LocalDate effectiveBy, String basis) {

    static final String TYPE = "membership.standing-remarked.v1";

    static StandingRemark of(Remarked event) {
        return new StandingRemark(
                event.about().participant().value(),
                event.about().country(),
                event.code(),
                event.effective().earliest(),
                event.effective().latest(),
                event.about().basis().reference());
    }
}
