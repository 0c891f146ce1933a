package org.hemicycle.elections.messaging;

import java.util.UUID;
import org.hemicycle.elections.resolution.ResolutionEvent;

/** On the wire as described in contracts/events/elections/resolution-written-closed.v1.schema.json. */
record ResolutionWrittenClosed(UUID resolutionId, String number, UUID roundId, String outcome) {

    static final String TYPE = "elections.resolution-written-closed.v1";

    static ResolutionWrittenClosed of(ResolutionEvent.WrittenClosed event) {
        return new ResolutionWrittenClosed(
                event.about().id().value(),
                event.about().number(),
                event.round().value(),
                event.outcome().name());
    }
}
