package org.hemicycle.tally.count;

import java.util.ArrayList;
import java.util.List;
import org.hemicycle.tally.ballot.Candidates;
import org.hemicycle.tally.result.Round;
import org.hemicycle.tally.seats.Decided;
import org.hemicycle.tally.seats.Outcome;
import org.hemicycle.tally.seats.Seating;
import org.hemicycle.tally.stv.StvCount;

/** Who is seated after a count by transfers: the rounds have decided it already. */
final class StvSeating {

    private final StvCount count;
    private final Candidates candidates;

    private StvSeating(StvCount count, Candidates candidates) {
        this.count = count;
        this.candidates = candidates;
    }

    static Seating of(StvCount count, int seats, Candidates candidates) {
        var seating = new StvSeating(count, candidates);
        var outcomes = new ArrayList<Decided>();
        for (int candidate : count.counted().ranking().flat()) {
            outcomes.add(seating.decided(candidate));
        }
        return new Seating(
                candidates.names(count.elected()), outcomes, seating.deviations(seats), List.of(), List.of());
    }

    private Decided decided(int candidate) {
        var name = candidates.name(candidate);
        for (var round : count.rounds()) {
            if (round.elected().contains(candidate)) {
                return new Decided(name, Outcome.ELECTED, line(round));
            }
            if (round.action() == Round.Action.EXCLUSION && round.of().contains(candidate)) {
                return new Decided(name, Outcome.NOT_ELECTED, line(round));
            }
        }
        return count.undecided().isEmpty()
                ? new Decided(name, Outcome.NOT_ELECTED, "Still in when the last seat was filled.")
                : new Decided(name, Outcome.UNDECIDED, tie());
    }

    private List<String> deviations(int seats) {
        if (!count.undecided().isEmpty()) {
            return List.of("TIE_UNRESOLVED(%s)".formatted(String.join(", ", candidates.names(count.undecided()))));
        }
        int vacant = seats - count.elected().size();
        return vacant > 0 ? List.of("VACANT(%d)".formatted(vacant)) : List.of();
    }

    private String tie() {
        return "%s are level in every round, and no lot with a committed seed was declared."
                .formatted(String.join(", ", candidates.names(count.undecided())));
    }

    private static String line(Round round) {
        return "Round %d. %s.".formatted(round.number(), round.line());
    }
}
