package org.hemicycle.responsepolicy.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.responsepolicy.clock.ClockEvent;

/** In the ledger as described in contracts/events/response-policy/clock-reminded.v1.schema.json. */
record ClockReminded(UUID caseId, UUID clockId, String clock, LocalDate dueOn, String to) {

    static final String TYPE = "response-policy.clock-reminded.v1";

    static ClockReminded of(ClockEvent.Reminded event) {
        return new ClockReminded(
                event.about().of().value(),
                event.about().id().value(),
                event.about().name().name(),
                event.dueOn(),
                event.to());
    }
}
