package org.hemicycle.tally.stv;

import java.util.List;
import java.util.function.UnaryOperator;
import org.hemicycle.tally.result.Round;

/**
 * Picks one of several by votes. Level candidates are told apart by the latest round in which they were not level, then by
 * lot (Scottish Local Government Elections Order 2007, schedule 1, rules 49 and 51).
 */
final class Chooser {

    private final List<Round> rounds;
    private final UnaryOperator<List<Integer>> lot;

    /** The lot puts level candidates in an order, best first; it hands back nothing if none was declared. */
    Chooser(List<Round> rounds, UnaryOperator<List<Integer>> lot) {
        this.rounds = rounds;
        this.lot = lot;
    }

    /** How a choice was made. */
    enum How {
        BY_VOTES,
        BY_AN_EARLIER_ROUND,
        BY_LOT,
        NOT
    }

    /** One candidate, or those who stay level. */
    record Choice(List<Integer> candidates, How how) {

        int candidate() {
            return candidates.get(0);
        }
    }

    Choice most(List<Integer> among) {
        return choose(among, 1);
    }

    Choice fewest(List<Integer> among) {
        return choose(among, -1);
    }

    private Choice choose(List<Integer> among, int sign) {
        int last = rounds.size() - 1;
        var level = among;
        for (int round = last; round >= 0; round--) {
            level = best(level, rounds.get(round).votes(), sign);
            if (level.size() == 1) {
                return new Choice(level, round == last ? How.BY_VOTES : How.BY_AN_EARLIER_ROUND);
            }
        }
        var drawn = lot.apply(level);
        if (drawn.isEmpty()) {
            return new Choice(level, How.NOT);
        }
        return new Choice(List.of(drawn.get(sign > 0 ? 0 : drawn.size() - 1)), How.BY_LOT);
    }

    private static List<Integer> best(List<Integer> among, List<Long> votes, int sign) {
        long best = among.stream().mapToLong(one -> sign * votes.get(one)).max().orElseThrow();
        return among.stream().filter(one -> sign * votes.get(one) == best).toList();
    }
}
