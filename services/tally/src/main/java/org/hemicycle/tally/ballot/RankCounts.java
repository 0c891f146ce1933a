package org.hemicycle.tally.ballot;

/** Counts how many ballots put each candidate at each rank; level candidates share the better rank. */
public final class RankCounts {

    private RankCounts() {}

    /** By candidate, then rank from 0. */
    public static long[][] of(Profile profile) {
        int size = profile.candidates().size();
        var counts = new long[size][size];
        for (int row = 0; row < profile.rows(); row++) {
            int start = profile.start(row);
            int weight = profile.weight(row);
            int rank = 0;
            for (int place = start; place < profile.end(row); place++) {
                if (!profile.levelWithPrevious(place)) {
                    rank = place - start;
                }
                counts[profile.candidate(place)][rank] += weight;
            }
        }
        return counts;
    }
}
