package org.hemicycle.tally.count;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.tally.Uncountable;
import org.hemicycle.tally.ballot.Candidates;
import org.hemicycle.tally.majority.MajorityRound;
import org.hemicycle.tally.number.Fraction;
import org.hemicycle.tally.seats.Decided;
import org.hemicycle.tally.seats.Outcome;
import org.hemicycle.tally.seats.Seating;

/** One round for a single office, as a count: one is elected by more than half of the votes cast, or nobody is. */
public final class MajoritySeating {

    private MajoritySeating() {}

    /** @param totals of the candidates, in their order; the last to drop out is not named here: that may depend on more */
    public static Seating of(Candidates candidates, List<Fraction> totals) {
        var votes = votes(candidates, totals);
        long cast = votes.values().stream().mapToLong(Long::longValue).sum();
        var elected = new MajorityRound(votes).next().elected();
        var outcomes = new ArrayList<Decided>();
        votes.forEach((name, count) -> {
            var outcome = elected.contains(name) ? Outcome.ELECTED : Outcome.NOT_ELECTED;
            outcomes.add(
                    new Decided(name, outcome, "%s, %d of %d votes cast: %s.".formatted(name, count, cast, outcome)));
        });
        var deviations = elected.isEmpty() ? List.of("NO_MAJORITY") : List.<String>of();
        return new Seating(
                elected,
                outcomes,
                deviations,
                List.of(),
                outcomes.stream().map(Decided::line).toList());
    }

    private static Map<String, Long> votes(Candidates candidates, List<Fraction> totals) {
        var votes = new LinkedHashMap<String, Long>();
        for (int at = 0; at < candidates.size(); at++) {
            votes.put(candidates.name(at), votes(candidates.name(at), totals.get(at)));
        }
        return votes;
    }

    /** An int is more voters than there are, and their sum stays a long. */
    private static long votes(String name, Fraction total) {
        if (!total.isWhole()
                || total.numerator().signum() < 0
                || total.numerator().bitLength() > 31) {
            throw new Uncountable("%s has %s votes: a round by majority counts voters.".formatted(name, total));
        }
        return total.numerator().longValueExact();
    }
}
