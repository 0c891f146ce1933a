package org.hemicycle.elections.election;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A challenge as its readers see it.
 *
 * @param number within the election, from 1
 * @param stands whether a candidate brought it, or enough members
 * @param recount how it was decided: counted again, or dismissed; absent while open
 */
public record ChallengeView(
        int number,
        String grounds,
        List<String> supporters,
        boolean stands,
        Instant filedAt,
        @Nullable Boolean recount,
        @Nullable String reason,
        @Nullable Instant decidedAt) {

    static ChallengeView of(int number, Challenge challenge) {
        return new ChallengeView(
                number,
                challenge.grounds(),
                challenge.countries(),
                challenge.stands(),
                challenge.filedAt(),
                challenge.recount(),
                challenge.reason(),
                challenge.decidedAt());
    }
}
