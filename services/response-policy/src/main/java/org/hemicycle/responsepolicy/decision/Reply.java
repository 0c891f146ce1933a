package org.hemicycle.responsepolicy.decision;

import java.time.LocalDate;
import org.hemicycle.responsepolicy.decision.Answer.Counts;
import org.jspecify.annotations.Nullable;

/** The answer as it is kept with its question; all null until it comes. */
record Reply(
        Answer.@Nullable Outcome outcome,
        @Nullable String decidedBy,
        @Nullable Integer inFavour,
        @Nullable Integer against,
        @Nullable Integer abstained,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate announcedOn,
        @Nullable LocalDate effectiveOn,
        @Nullable String resolution) {

    static Reply none() {
        return new Reply(null, null, null, null, null, null, null, null, null);
    }

    static Reply of(Answer answer) {
        Counts counts = answer.counts();
        return new Reply(
                answer.outcome(),
                answer.by(),
                counts == null ? null : counts.inFavour(),
                counts == null ? null : counts.against(),
                counts == null ? null : counts.abstained(),
                answer.decidedOn(),
                answer.announcedOn(),
                answer.effectiveOn(),
                answer.resolution());
    }
}
