package org.hemicycle.tally.result;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.hemicycle.tally.number.Fraction;

/** Candidates from best to last; those that the method cannot tell apart stand in one group, in the order of the file. */
public record Ranking(List<List<Integer>> groups) {

    public Ranking {
        groups = groups.stream().map(List::copyOf).toList();
    }

    /** More is better. */
    public static Ranking byTotals(List<Fraction> totals) {
        var groups = new TreeMap<Fraction, List<Integer>>();
        for (int candidate = 0; candidate < totals.size(); candidate++) {
            groups.computeIfAbsent(totals.get(candidate), total -> new ArrayList<>())
                    .add(candidate);
        }
        return new Ranking(List.copyOf(groups.descendingMap().values()));
    }

    public List<Integer> flat() {
        return groups.stream().flatMap(List::stream).toList();
    }
}
