package org.hemicycle.elections.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hemicycle.elections.disclosure.VoteCounts;
import org.hemicycle.elections.resolution.ResolutionEvent;
import org.jspecify.annotations.Nullable;

/** On the wire as described in contracts/events/elections/resolution-published.v1.schema.json. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ResolutionPublished(
        UUID resolutionId,
        String number,
        String matter,
        String outcome,
        LocalDate decidedOn,
        LocalDate announcedOn,
        @Nullable LocalDate effectiveOn,
        @Nullable VoteCounts counts,
        List<String> heldBack) {

    static final String TYPE = "elections.resolution-published.v1";

    static ResolutionPublished of(ResolutionEvent.Published event) {
        return new ResolutionPublished(
                event.about().id().value(),
                event.about().number(),
                event.about().matter().name(),
                event.outcome().name(),
                event.decidedOn(),
                event.announcedOn(),
                event.about().effectiveOn(),
                event.counts(),
                event.heldBack());
    }
}
