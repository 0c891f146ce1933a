package org.hemicycle.tally.ballot;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The matrices that a tie may be broken by, counted when first asked for; a table of points has none. */
public final class Evidence {

    private final Candidates candidates;
    private final @Nullable Votes votes;
    private long @Nullable [][] rankCounts;
    private long @Nullable [][] pairwise;

    public Evidence(Votes votes) {
        this.candidates = votes.candidates();
        this.votes = votes;
    }

    private Evidence(Candidates candidates, long @Nullable [][] rankCounts, long @Nullable [][] pairwise) {
        this.candidates = candidates;
        this.votes = null;
        this.rankCounts = rankCounts;
        this.pairwise = pairwise;
    }

    /** Matrices as published, each if it was. */
    public static Evidence published(
            Candidates candidates, long @Nullable [][] rankCounts, long @Nullable [][] pairwise) {
        return new Evidence(candidates, rankCounts, pairwise);
    }

    public Candidates candidates() {
        return candidates;
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
