package org.hemicycle.tally.ballot;

/** How many ballots gave a candidate each rank: {@code counts[candidate][rank - 1]}. Ballots are those with a first rank. */
public record RankTable(Candidates candidates, long[][] counts, long ballots) implements Votes {

    /** Whether every ballot ranked every candidate. */
    public boolean isComplete() {
        for (int rank = 0; rank < candidates.size(); rank++) {
            if (given(rank) != ballots) {
                return false;
            }
        }
        return true;
    }

    /** How many ballots gave this rank, counted from 0, to anybody. */
    public long given(int rank) {
        long sum = 0;
        for (var row : counts) {
            sum += row[rank];
        }
        return sum;
    }
}
