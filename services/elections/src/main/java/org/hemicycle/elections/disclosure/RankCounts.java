package org.hemicycle.elections.disclosure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How many ballots put each candidate at each rank, best rank first, and how many ballots there are. */
public record RankCounts(int ballots, Map<String, List<Integer>> ranks) {

    public RankCounts {
        var copy = new LinkedHashMap<String, List<Integer>>();
        ranks.forEach((candidate, counts) -> copy.put(candidate, List.copyOf(counts)));
        ranks = java.util.Collections.unmodifiableMap(copy);
        if (cells(ranks).anyMatch(cell -> cell < 0 || cell > ballots)) {
            throw new IllegalArgumentException("A rank was given by %d ballots at most".formatted(ballots));
        }
    }

    IntStream cells() {
        return cells(ranks);
    }

    private static IntStream cells(Map<String, List<Integer>> ranks) {
        return ranks.values().stream().flatMap(List::stream).mapToInt(Integer::intValue);
    }
}
