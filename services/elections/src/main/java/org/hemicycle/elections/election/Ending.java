package org.hemicycle.elections.election;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an election ends.
 *
 * @param endorsement by which candidates were acclaimed
 * @param closedAt when the ballot was closed
 * @param resultNumber which of the counts holds
 * @param challengeUntil the last second in which the result may be challenged
 */
public record Ending(
        @Nullable String endorsement,
        @Nullable Instant closedAt,
        @Nullable Integer resultNumber,
        @Nullable Instant publishedAt,
        @Nullable Instant challengeUntil,
        @Nullable String cancelledFor,
        @Nullable String cancelledBy) {

    static final Ending OPEN = new Ending(null, null, null, null, null, null, null);

    Ending endorsed(String by) {
        return new Ending(by, closedAt, resultNumber, publishedAt, challengeUntil, cancelledFor, cancelledBy);
    }

    Ending closed(Instant at) {
        return new Ending(endorsement, at, resultNumber, publishedAt, challengeUntil, cancelledFor, cancelledBy);
    }

    Ending counted(int number) {
        return new Ending(endorsement, closedAt, number, publishedAt, challengeUntil, cancelledFor, cancelledBy);
    }

    Ending published(Instant at, Instant until) {
        return new Ending(endorsement, closedAt, resultNumber, at, until, cancelledFor, cancelledBy);
    }

    Ending cancelled(String reason, @Nullable String resolution) {
        return new Ending(endorsement, closedAt, resultNumber, publishedAt, challengeUntil, reason, resolution);
    }
}
