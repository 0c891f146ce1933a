package org.hemicycle.tally.result;

import java.util.List;
import org.hemicycle.tally.number.Fraction;

/** What a method makes of the votes, before seats are given: a ranking, the totals it rests on, and how they were found. */
public record Counted(Ranking ranking, List<Fraction> totals, Ballots ballots, Control control, List<String> trace) {

    public Counted {
        totals = List.copyOf(totals);
        trace = List.copyOf(trace);
    }
}
