package org.hemicycle.elections.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.elections.resolution.ResolutionEvent;

/** On the wire as described in contracts/events/elections/resolution-condition-extended.v1.schema.json. */
record ResolutionConditionExtended(
        UUID resolutionId,
        String number,
        int condition,
        LocalDate dueBefore,
        LocalDate dueOn,
        LocalDate effectiveOn,
        String ground,
        String decidedBy) {

    static final String TYPE = "elections.resolution-condition-extended.v1";

    static ResolutionConditionExtended of(ResolutionEvent.ConditionExtended event) {
        var extension = event.extension();
        return new ResolutionConditionExtended(
                event.about().id().value(),
                event.about().number(),
                extension.condition(),
                extension.dueBefore(),
                extension.dueOn(),
                extension.effectiveOn(),
                extension.ground().name(),
                extension.decidedBy());
    }
}
