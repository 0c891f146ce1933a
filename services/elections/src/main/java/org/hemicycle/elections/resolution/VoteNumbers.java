package org.hemicycle.elections.resolution;

import org.hemicycle.elections.disclosure.VoteCounts;
import org.hemicycle.tally.decision.Vote.CastingVote;
import org.jspecify.annotations.Nullable;

/** What a vote came to, in numbers; counted from the names, or entered from the papers of a secret one. */
public record VoteNumbers(
        int inFavour,
        int against,
        int abstained,
        int blank,
        int invalid,
        CastingVote castingVote,
        @Nullable String castBy) {

    public static VoteNumbers of(int inFavour, int against, int abstained) {
        return new VoteNumbers(inFavour, against, abstained, 0, 0, CastingVote.NOT_USED, null);
    }

    /** Of a recorded vote. */
    static VoteNumbers of(VoteCounts named, CastingVote casting, @Nullable String castBy) {
        return new VoteNumbers(
                named.inFavour(), named.against(), named.abstained(), named.blank(), named.invalid(), casting, castBy);
    }

    VoteCounts counts() {
        return new VoteCounts(inFavour, against, abstained, blank, invalid);
    }

    int papers() {
        return inFavour + against + abstained + blank + invalid;
    }
}
