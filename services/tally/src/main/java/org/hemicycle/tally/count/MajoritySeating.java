package org.hemicycle.tally.count;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
            votes.put(candidates.name(at), Long.valueOf(totals.get(at).toString()));
        }
        return votes;
    }
}
