package org.hemicycle.elections.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.hemicycle.elections.resolution.ResolutionEvent;
import org.jspecify.annotations.Nullable;

/** On the wire as described in contracts/events/elections/resolution-drafted.v1.schema.json. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ResolutionDrafted(
        UUID resolutionId,
        String number,
        String matter,
        @Nullable String requestId,
        int conditions) {

    static final String TYPE = "elections.resolution-drafted.v1";

    static ResolutionDrafted of(ResolutionEvent.Drafted event) {
        return new ResolutionDrafted(
                event.about().id().value(),
                event.about().number(),
                event.about().matter().name(),
                event.about().requestId(),
                event.conditions());
    }
}
