package org.hemicycle.tally.points;

import java.util.List;
import org.hemicycle.tally.ballot.PointsTable;
import org.hemicycle.tally.number.Fraction;
import org.hemicycle.tally.result.Ballots;
import org.hemicycle.tally.result.Control;
import org.hemicycle.tally.result.Counted;
import org.hemicycle.tally.result.Ranking;

/** A ranking by points that somebody else counted: only the seats can be checked. */
public final class GivenPoints {

    private GivenPoints() {}

    public static Counted count(PointsTable table) {
        var sum = Fraction.sum(table.points());
        return new Counted(
                Ranking.byTotals(table.points()),
                table.points(),
                new Ballots(0, 0, 0, 0),
                new Control("the points as given: there are no ballots to compare with", sum, sum),
                List.of("Points are taken as given."));
    }
}
