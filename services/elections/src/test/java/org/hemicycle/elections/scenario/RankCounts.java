package org.hemicycle.elections.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Full ballots that add up to a published table of rank counts: how many placed a candidate first, second, … . Each ballot
 * is a perfect matching of candidates and ranks with votes left; one always exists, since rows and columns have one sum.
 */
final class RankCounts {

    private final List<String> candidates;
    private final int[][] left;

    private RankCounts(Map<String, int[]> table) {
        candidates = List.copyOf(table.keySet());
        left = table.values().stream().map(int[]::clone).toArray(int[][]::new);
    }

    /** By candidate and its counts, in pairs. */
    static List<List<String>> ballots(Object... pairs) {
        var table = new LinkedHashMap<String, int[]>();
        for (int at = 0; at < pairs.length; at += 2) {
            table.put((String) pairs[at], (int[]) pairs[at + 1]);
        }
        return new RankCounts(table).ballots();
    }

    private List<List<String>> ballots() {
        var ballots = new ArrayList<List<String>>();
        int sum = 0;
        for (int count : left[0]) {
            sum += count;
        }
        for (int ballot = 0; ballot < sum; ballot++) {
            ballots.add(next());
        }
        return ballots;
    }

    private List<String> next() {
        var ranked = new int[candidates.size()];
        Arrays.fill(ranked, -1);
        for (int candidate = 0; candidate < candidates.size(); candidate++) {
            if (!place(candidate, new boolean[candidates.size()], ranked)) {
                throw new IllegalArgumentException("Rows and columns have different sums");
            }
        }
        var ballot = new ArrayList<String>();
        for (int rank = 0; rank < ranked.length; rank++) {
            left[ranked[rank]][rank]--;
            ballot.add(candidates.get(ranked[rank]));
        }
        return ballot;
    }

    private boolean place(int candidate, boolean[] tried, int[] ranked) {
        for (int rank = 0; rank < tried.length; rank++) {
            if (left[candidate][rank] > 0 && !tried[rank]) {
                tried[rank] = true;
                if (ranked[rank] < 0 || place(ranked[rank], tried, ranked)) {
                    ranked[rank] = candidate;
                    return true;
                }
            }
        }
        return false;
    }
}
