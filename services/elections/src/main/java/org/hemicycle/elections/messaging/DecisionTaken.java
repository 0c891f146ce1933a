package org.hemicycle.elections.messaging;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.hemicycle.elections.disclosure.VoteCounts;
import org.hemicycle.elections.resolution.Outcome;
import org.hemicycle.elections.resolution.ResolutionEvent;
import org.jspecify.annotations.Nullable;

/** On the wire as described in contracts/events/elections/decision-taken.v1.schema.json: the answer to a request. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DecisionTaken(
        String requestId,
        String resolution,
        String outcome,
        @Nullable String by,
        @Nullable VoteCounts counts,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate announcedOn,
        @Nullable LocalDate effectiveOn) {

    static final String TYPE = "elections.decision-taken.v1";

    static DecisionTaken of(String requestId, ResolutionEvent.Published event) {
        var own = event.about().effectiveOn();
        return new DecisionTaken(
                requestId,
                event.about().number(),
                event.outcome() == Outcome.REJECTED ? "REJECTED" : "ADOPTED",
                event.outcome() == Outcome.ADOPTED_BY_CONSENSUS ? "CONSENSUS" : "VOTE",
                event.counts(),
                event.decidedOn(),
                event.announcedOn(),
                own == null ? event.decidedOn() : own);
    }

    static DecisionTaken withdrawn(String requestId, ResolutionEvent.Decided event) {
        return new DecisionTaken(requestId, event.about().number(), "WITHDRAWN", null, null, null, null, null);
    }
}
