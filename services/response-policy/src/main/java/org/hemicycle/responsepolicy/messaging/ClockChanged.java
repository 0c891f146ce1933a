package org.hemicycle.responsepolicy.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.responsepolicy.clock.ClockEvent;
import org.jspecify.annotations.Nullable;

/** In the ledger as described in contracts/events/response-policy/clock-changed.v1.schema.json. */
record ClockChanged(
        UUID caseId,
        UUID clockId,
        String clock,
        String change,
        LocalDate on,
        @Nullable String ground) {

    static final String TYPE = "response-policy.clock-changed.v1";

    static ClockChanged of(ClockEvent.Changed event) {
        return new ClockChanged(
                event.about().of().value(),
                event.about().id().value(),
                event.about().name().name(),
                event.change(),
                event.on(),
                event.ground());
    }
}
