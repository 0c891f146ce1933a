package org.hemicycle.tally.record;

import java.util.ArrayList;
import org.hemicycle.tally.json.Node;
import org.hemicycle.tally.number.Fraction;

/** In every round of a count by transfers nothing may appear or vanish. */
record RoundSums(Node result) {

    Check check(PublishedSums sums) {
        if (!result.has("rounds")) {
            return Check.left(Step.CONTROL_SUM, "The rounds are withheld.");
        }
        var wrong = new ArrayList<String>();
        for (var round : result.field("rounds").list()) {
            if (!sum(round).equals(sums.controlSum())) {
                wrong.add("round %d gives %s".formatted(round.field("round").whole(1, 1_000_000), sum(round)));
            }
        }
        return Check.of(
                Step.CONTROL_SUM,
                wrong.isEmpty(),
                "In every round the votes add up to the control sum %s.".formatted(sums.controlSum()),
                "Not in every round do the votes add up: %s.".formatted(String.join(", ", wrong)));
    }

    private static Fraction sum(Node round) {
        var sum = Fraction.of(round.field("nonTransferable").number())
                .plus(Fraction.of(round.field("lostByRounding").number()));
        for (var votes : round.field("votes").object().values()) {
            sum = sum.plus(Fraction.of(votes.number()));
        }
        return sum;
    }
}
