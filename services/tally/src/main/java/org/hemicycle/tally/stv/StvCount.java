package org.hemicycle.tally.stv;

import java.util.List;
import org.hemicycle.tally.result.Counted;
import org.hemicycle.tally.result.Round;

/** A count by transfers: besides ranking and totals the quota, the rounds, who is elected, and who a tie left open. */
public record StvCount(
        Counted counted, long quota, List<Round> rounds, List<Integer> elected, List<Integer> undecided) {

    public StvCount {
        rounds = List.copyOf(rounds);
        elected = List.copyOf(elected);
        undecided = List.copyOf(undecided);
    }
}
