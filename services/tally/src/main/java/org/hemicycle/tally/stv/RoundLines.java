package org.hemicycle.tally.stv;

import java.util.ArrayList;
import java.util.List;
import org.hemicycle.tally.ballot.Candidates;
import org.hemicycle.tally.result.Round;
import org.hemicycle.tally.stv.Chooser.How;

/** Says in a sentence what a round did. */
final class RoundLines {

    private RoundLines() {}

    static String surplus(String name, long surplus, How how) {
        return "The surplus of %s, %s votes, is transferred%s".formatted(name, Decimal.of(surplus), reason(how));
    }

    static String exclusion(String name, long votes, How how) {
        return "%s is excluded with %s votes%s".formatted(name, Decimal.of(votes), reason(how));
    }

    static Round withElected(Round round, List<Integer> more, String how, Candidates candidates) {
        if (more.isEmpty()) {
            return round;
        }
        var elected = new ArrayList<>(round.elected());
        elected.addAll(more);
        var line = round.line() + "; " + how + ": " + String.join(", ", candidates.names(more));
        return new Round(
                round.number(),
                round.action(),
                round.of(),
                round.votes(),
                round.nonTransferable(),
                round.lost(),
                elected,
                line);
    }

    private static String reason(How how) {
        return switch (how) {
            case BY_VOTES -> "";
            case BY_AN_EARLIER_ROUND -> " (level now; the latest round in which they were not decides)";
            case BY_LOT -> " (level in every round: by lot)";
            case NOT -> " (level candidates without votes: their order changes nothing)";
        };
    }
}
