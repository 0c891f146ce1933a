package org.hemicycle.elections.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.elections.resolution.ResolutionEvent;

/** On the wire as described in contracts/events/elections/resolution-condition-due.v1.schema.json. */
record ResolutionConditionDue(UUID resolutionId, String number, int condition, LocalDate dueOn, boolean verified) {

    static final String TYPE = "elections.resolution-condition-due.v1";

    static ResolutionConditionDue of(ResolutionEvent.ConditionDue event) {
        return new ResolutionConditionDue(
                event.about().id().value(), event.about().number(), event.condition(), event.dueOn(), event.verified());
    }
}
