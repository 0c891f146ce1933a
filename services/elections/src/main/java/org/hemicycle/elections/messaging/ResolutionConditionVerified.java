package org.hemicycle.elections.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.elections.resolution.ResolutionEvent;

/** On the wire as described in contracts/events/elections/resolution-condition-verified.v1.schema.json. */
record ResolutionConditionVerified(
        UUID resolutionId, String number, int condition, String result, LocalDate verifiedOn) {

    static final String TYPE = "elections.resolution-condition-verified.v1";

    static ResolutionConditionVerified of(ResolutionEvent.ConditionVerified event) {
        return new ResolutionConditionVerified(
                event.about().id().value(),
                event.about().number(),
                event.condition(),
                event.result().name(),
                event.verifiedOn());
    }
}
