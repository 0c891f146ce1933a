package org.hemicycle.elections.resolution;

import java.util.List;
import java.util.Objects;
import org.hemicycle.tally.decision.Basis;
import org.hemicycle.tally.decision.Threshold;

/**
 * A vote computed again from its stored numbers.
 *
 * @param agrees the outcome on record is the one that follows, and a recorded vote's names give its numbers
 * @param trace the lines that lead to it
 * @param under what the same numbers come to under other thresholds, for comparison
 */
public record Recount(String stored, String recomputed, boolean agrees, List<String> trace, List<Under> under) {

    public record Under(String threshold, String result) {}

    static Recount of(ResolutionVote vote) {
        var decision = vote.recompute();
        var stored = Objects.requireNonNull(vote.result());
        return new Recount(
                stored.name(),
                decision.result().name(),
                decision.result() == stored && vote.namesGiveTheNumbers(),
                decision.trace(),
                List.of(
                        under(vote, "more than half of the votes cast", Threshold.simpleMajority(Basis.CAST)),
                        under(vote, "two thirds of the votes cast", Threshold.atLeast(2, 3, Basis.CAST)),
                        under(vote, "two thirds of those in office", Threshold.atLeast(2, 3, Basis.IN_OFFICE))));
    }

    private static Under under(ResolutionVote vote, String name, Threshold threshold) {
        return new Under(name, vote.recompute(threshold).result().name());
    }
}
