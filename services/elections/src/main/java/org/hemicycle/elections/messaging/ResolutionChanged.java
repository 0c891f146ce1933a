package org.hemicycle.elections.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.elections.resolution.ResolutionEvent;

/** On the wire as described in contracts/events/elections/resolution-changed.v1.schema.json. */
record ResolutionChanged(UUID resolutionId, String number, String state, LocalDate on) {

    static final String TYPE = "elections.resolution-changed.v1";

    static ResolutionChanged of(ResolutionEvent.Changed event) {
        return new ResolutionChanged(
                event.about().id().value(), event.about().number(), event.to().name(), event.on());
    }
}
