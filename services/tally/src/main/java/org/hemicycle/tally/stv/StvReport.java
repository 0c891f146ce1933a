package org.hemicycle.tally.stv;

import static org.hemicycle.tally.result.Round.UNIT;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hemicycle.tally.number.Fraction;
import org.hemicycle.tally.result.Ballots;
import org.hemicycle.tally.result.Control;
import org.hemicycle.tally.result.Counted;
import org.hemicycle.tally.result.Ranking;
import org.hemicycle.tally.result.Round;

/** Puts a finished count into words and numbers. */
record StvReport(ScottishStv stv) {

    StvCount count() {
        long blank = stv.profile.ballots() - stv.valid;
        var counted = new Counted(
                ranking(), totals(), new Ballots(stv.profile.ballots(), stv.valid, blank, 0), control(), trace());
        return new StvCount(counted, stv.quota, stv.rounds, stv.elected, stv.undecided);
    }

    private List<Fraction> totals() {
        var totals = new ArrayList<Fraction>();
        for (long votes : stv.papers.votes) {
            totals.add(Fraction.of(votes, UNIT));
        }
        return totals;
    }

    /** Elected in their order, then who was still in by votes, then who was excluded, the last one first. */
    private Ranking ranking() {
        var groups = new ArrayList<List<Integer>>();
        stv.elected.forEach(one -> groups.add(List.of(one)));
        Ranking.byTotals(totals()).groups().stream()
                .map(group -> group.stream().filter(one -> stv.continuing[one]).toList())
                .filter(group -> !group.isEmpty())
                .forEach(groups::add);
        var out = new ArrayList<>(stv.excluded);
        Collections.reverse(out);
        out.forEach(one -> groups.add(List.of(one)));
        return new Ranking(groups);
    }

    /** The first round that does not add up, else the last. */
    private Control control() {
        var expected = Fraction.of(stv.valid);
        var sums = stv.rounds.stream().map(StvReport::sum).toList();
        var counted =
                sums.stream().filter(sum -> !sum.equals(expected)).findFirst().orElse(sums.get(sums.size() - 1));
        return new Control(
                "in each round votes, non-transferable votes and what rounding lost add up to the valid ballots",
                counted,
                expected);
    }

    private static Fraction sum(Round round) {
        long votes = round.votes().stream().mapToLong(Long::longValue).sum();
        return Fraction.of(votes + round.nonTransferable() + round.lost(), UNIT);
    }

    private List<String> trace() {
        var trace = new ArrayList<String>();
        trace.add(
                "%d valid ballots, %d seats: the quota is %s.".formatted(stv.valid, stv.seats, Decimal.of(stv.quota)));
        stv.rounds.forEach(round -> trace.add("Round %d. %s.".formatted(round.number(), round.line())));
        if (!stv.undecided.isEmpty()) {
            var names = String.join(", ", stv.profile.candidates().names(stv.undecided));
            trace.add(
                    "Tie of %s: level in every round, and no lot with a committed seed was declared.".formatted(names));
        }
        return trace;
    }
}
