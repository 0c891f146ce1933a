package org.hemicycle.tally.result;

import java.util.List;

/**
 * One round of a count in rounds. Votes are in units of {@link #UNIT} to the vote; ballots without a further
 * preference make up {@code nonTransferable}, what rounding took {@code lost}.
 */
public record Round(
        int number,
        Action action,
        List<Integer> of,
        List<Long> votes,
        long nonTransferable,
        long lost,
        List<Integer> elected,
        String line) {

    public Round {
        of = List.copyOf(of);
        votes = List.copyOf(votes);
        elected = List.copyOf(elected);
    }

    /** What a round did with the votes. */
    public enum Action {
        FIRST_PREFERENCES,
        SURPLUS,
        EXCLUSION
    }

    /** Five decimal places. */
    public static final long UNIT = 100_000;
}
