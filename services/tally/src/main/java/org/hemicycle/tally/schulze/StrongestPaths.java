package org.hemicycle.tally.schulze;

import java.util.ArrayList;
import java.util.List;
import org.hemicycle.tally.number.Fraction;
import org.hemicycle.tally.result.Ranking;

/** For every pair the strongest path of victories; a path is as strong as its weakest victory. */
record StrongestPaths(long[][] strength) {

    static StrongestPaths of(long[][] pairwise) {
        int size = pairwise.length;
        var strength = new long[size][size];
        for (int winner = 0; winner < size; winner++) {
            for (int loser = 0; loser < size; loser++) {
                boolean wins = pairwise[winner][loser] > pairwise[loser][winner];
                strength[winner][loser] = wins ? pairwise[winner][loser] : 0;
            }
        }
        for (int via = 0; via < size; via++) {
            for (int from = 0; from < size; from++) {
                widen(strength[from], strength[from][via], strength[via]);
            }
        }
        return new StrongestPaths(strength);
    }

    private static void widen(long[] from, long toVia, long[] fromVia) {
        for (int to = 0; to < from.length; to++) {
            from[to] = Math.max(from[to], Math.min(toVia, fromVia[to]));
        }
    }

    boolean outranks(int one, int other) {
        return strength[one][other] > strength[other][one];
    }

    /** How many candidates each one outranks. */
    List<Fraction> outranked() {
        var totals = new ArrayList<Fraction>();
        for (int one = 0; one < strength.length; one++) {
            long count = 0;
            for (int other = 0; other < strength.length; other++) {
                count += outranks(one, other) ? 1 : 0;
            }
            totals.add(Fraction.of(count));
        }
        return totals;
    }

    /** First those whom nobody outranks, then those whom nobody of the rest outranks, and so on. */
    Ranking ranking() {
        var left = new ArrayList<Integer>();
        for (int candidate = 0; candidate < strength.length; candidate++) {
            left.add(candidate);
        }
        var groups = new ArrayList<List<Integer>>();
        while (!left.isEmpty()) {
            var best = left.stream()
                    .filter(one -> left.stream().noneMatch(other -> outranks(other, one)))
                    .toList();
            groups.add(best);
            left.removeAll(best);
        }
        return new Ranking(groups);
    }
}
