package org.hemicycle.elections.messaging;

import java.util.UUID;
import org.hemicycle.elections.resolution.ResolutionEvent;

/** On the wire as described in contracts/events/elections/resolution-reminded.v1.schema.json. */
record ResolutionReminded(UUID resolutionId, String number, String of) {

    static final String TYPE = "elections.resolution-reminded.v1";

    static ResolutionReminded of(ResolutionEvent.Reminded event) {
        return new ResolutionReminded(event.about().id().value(), event.about().number(), event.of());
    }
}
