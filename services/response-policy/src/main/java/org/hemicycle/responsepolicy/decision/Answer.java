package org.hemicycle.responsepolicy.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What elections tells of a resolution. Decided, announced and effective are three days.
 *
 * @param by CONSENSUS or VOTE; null: it was withdrawn
 * @param counts null where there was no vote, or they would give somebody away
 */
public record Answer(
        String requestId,
        String resolution,
        Outcome outcome,
        @Nullable String by,
        @Nullable Counts counts,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate announcedOn,
        @Nullable LocalDate effectiveOn) {

    /** What became of the request. */
    public enum Outcome {
        ADOPTED,
        REJECTED,
        WITHDRAWN
    }

    /** The papers of a vote. */
    public record Counts(int inFavour, int against, int abstained, int blank, int invalid) {}
}
