package org.hemicycle.elections.messaging;

import java.time.Instant;
import java.util.UUID;
import org.hemicycle.elections.resolution.ResolutionEvent;

/** On the wire as described in contracts/events/elections/resolution-written-opened.v1.schema.json. */
record ResolutionWrittenOpened(UUID resolutionId, String number, UUID roundId, Instant until) {

    static final String TYPE = "elections.resolution-written-opened.v1";

    static ResolutionWrittenOpened of(ResolutionEvent.WrittenOpened event) {
        return new ResolutionWrittenOpened(
                event.about().id().value(),
                event.about().number(),
                event.round().value(),
                event.until());
    }
}
