package org.hemicycle.tally.ballot;

import java.util.List;
import org.hemicycle.tally.number.Fraction;

/** What somebody else counted: points per candidate and nothing more. */
public record PointsTable(Candidates candidates, List<Fraction> points) implements Votes {

    public PointsTable {
        points = List.copyOf(points);
    }
}
