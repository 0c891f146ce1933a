package org.hemicycle.elections.messaging;

import java.util.UUID;
import org.hemicycle.elections.resolution.ResolutionEvent;

/** On the wire as described in contracts/events/elections/resolution-moved.v1.schema.json. */
record ResolutionMoved(UUID resolutionId, String number, String state) {

    static final String TYPE = "elections.resolution-moved.v1";

    static ResolutionMoved of(ResolutionEvent.Moved event) {
        return new ResolutionMoved(
                event.about().id().value(), event.about().number(), event.to().name());
    }
}
