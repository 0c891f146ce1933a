package org.hemicycle.tally.points;

import java.util.ArrayList;
import java.util.List;
import org.hemicycle.tally.Uncountable;
import org.hemicycle.tally.ballot.RankTable;
import org.hemicycle.tally.number.Fraction;
import org.hemicycle.tally.result.Ballots;
import org.hemicycle.tally.result.Control;
import org.hemicycle.tally.result.Counted;
import org.hemicycle.tally.result.Ranking;

/** Points from a published table of ranks. Incomplete ballots can be counted from it only where unranked gives nothing. */
public final class BordaTable {

    private BordaTable() {}

    public static Counted count(RankTable table, Incomplete incomplete) {
        if (incomplete != Incomplete.ZERO && !table.isComplete()) {
            throw new Uncountable("A table of ranks does not tell how long each ballot was, and some are incomplete:"
                    + " with incomplete = " + incomplete + " it needs the ballots.");
        }
        var totals = new ArrayList<Fraction>();
        for (var row : table.counts()) {
            totals.add(Fraction.of(points(row)));
        }
        return new Counted(
                Ranking.byTotals(totals),
                totals,
                new Ballots(table.ballots(), table.ballots(), 0, 0),
                new Control(rule(table), Fraction.sum(totals), expected(table)),
                List.of("%d candidates: a first place gives %d points.".formatted(totals.size(), totals.size())));
    }

    private static long points(long[] row) {
        long points = 0;
        for (int rank = 0; rank < row.length; rank++) {
            points += row[rank] * (row.length - rank);
        }
        return points;
    }

    private static String rule(RankTable table) {
        return table.isComplete()
                ? "each ballot gives n(n+1)/2 points"
                : "each rank gives its points as often as it was given";
    }

    private static Fraction expected(RankTable table) {
        long size = table.candidates().size();
        if (table.isComplete()) {
            return Fraction.of(table.ballots() * (size * (size + 1) / 2));
        }
        long points = 0;
        for (int rank = 0; rank < size; rank++) {
            points += table.given(rank) * (size - rank);
        }
        return Fraction.of(points);
    }
}
