package org.hemicycle.elections.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.elections.resolution.ResolutionEvent;
import org.jspecify.annotations.Nullable;

/** On the wire as described in contracts/events/elections/resolution-decided.v1.schema.json. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ResolutionDecided(
        UUID resolutionId,
        String number,
        String outcome,
        @Nullable LocalDate decidedOn) {

    static final String TYPE = "elections.resolution-decided.v1";

    static ResolutionDecided of(ResolutionEvent.Decided event) {
        return new ResolutionDecided(
                event.about().id().value(),
                event.about().number(),
                event.outcome().name(),
                event.decidedOn());
    }
}
