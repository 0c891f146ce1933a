package org.hemicycle.responsepolicy.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.responsepolicy.clock.ClockEvent;

/** In the ledger as described in contracts/events/response-policy/clock-lapsed.v1.schema.json. */
record ClockLapsed(UUID caseId, UUID clockId, String clock, LocalDate dueOn, String to) {

    static final String TYPE = "response-policy.clock-lapsed.v1";

    static ClockLapsed of(ClockEvent.Lapsed event) {
        return new ClockLapsed(
                event.about().of().value(),
                event.about().id().value(),
                event.about().name().name(),
                event.dueOn(),
                "co-chair");
    }
}
