package org.hemicycle.tally.ballot;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The matrices that a tie may be broken by, counted when first asked for; a table of points has none. */
public final class Evidence {

    private final Votes votes;
    private long @Nullable [][] rankCounts;
    private long @Nullable [][] pairwise;

    public Evidence(Votes votes) {
        this.votes = votes;
    }

    /** With a pairwise matrix that was counted already. */
    public Evidence(Votes votes, long[][] pairwise) {
        this.votes = votes;
        this.pairwise = pairwise;
    }

    public Candidates candidates() {
        return votes.candidates();
    }

    /** By candidate, then rank from 0. */
    public Optional<long[][]> rankCounts() {
        if (rankCounts == null && votes instanceof Profile profile) {
            rankCounts = RankCounts.of(profile);
        } else if (votes instanceof RankTable table) {
            rankCounts = table.counts();
        }
        return Optional.ofNullable(rankCounts);
    }

    /** {@code [a][b]}: ballots that put a before b. */
    public Optional<long[][]> pairwise() {
        if (pairwise == null && votes instanceof Profile profile) {
            pairwise = Pairwise.of(profile);
        }
        return Optional.ofNullable(pairwise);
    }
}
