package org.hemicycle.responsepolicy.messaging;

import java.time.LocalDate;
import org.hemicycle.responsepolicy.decision.Answer;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code elections.decision-taken.v1}. */
record DecisionTaken(
        String requestId,
        String resolution,
        Answer.Outcome outcome,
        @Nullable String by,
        Answer.@Nullable Counts counts,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate announcedOn,
        @Nullable LocalDate effectiveOn) {

    Answer answer() {
        return new Answer(requestId, resolution, outcome, by, counts, decidedOn, announcedOn, effectiveOn);
    }
}
