package org.hemicycle.tally.tie;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.hemicycle.tally.ballot.Evidence;

/** More first places, then more second places, and so on: anybody can recompute it from the published table. */
public record CountBack() implements TieBreak {

    @Override
    public String name() {
        return "count-back";
    }

    @Override
    public Split split(List<Integer> tied, Evidence evidence) {
        var counts = evidence.rankCounts();
        if (counts.isEmpty()) {
            return Split.noHelp(tied, "there are no rank counts");
        }
        var byCounts = new TreeMap<long[], List<Integer>>(Comparator.comparing(row -> row, Arrays::compare));
        for (int candidate : tied) {
            byCounts.computeIfAbsent(counts.get()[candidate], row -> new ArrayList<>())
                    .add(candidate);
        }
        if (byCounts.size() == 1) {
            return Split.noHelp(tied, "they have every rank equally often");
        }
        return Split.into(List.copyOf(byCounts.descendingMap().values()), "more first places, then second, and so on");
    }
}
