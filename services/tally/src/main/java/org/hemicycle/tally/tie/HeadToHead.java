package org.hemicycle.tally.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hemicycle.tally.ballot.Evidence;

/** Who is preferred to every other tied candidate by more ballots goes first; then the same among the rest. */
public record HeadToHead() implements TieBreak {

    @Override
    public String name() {
        return "head-to-head";
    }

    @Override
    public Split split(List<Integer> tied, Evidence evidence) {
        var pairwise = evidence.pairwise();
        if (pairwise.isEmpty()) {
            return Split.noHelp(tied, "there are no ballots to compare them on");
        }
        var groups = new ArrayList<List<Integer>>();
        var rest = new ArrayList<>(tied);
        var winner = winner(rest, pairwise.get());
        while (winner.isPresent()) {
            groups.add(List.of(winner.get()));
            rest.remove(winner.get());
            winner = winner(rest, pairwise.get());
        }
        if (!rest.isEmpty()) {
            groups.add(rest);
        }
        return groups.size() > 1
                ? Split.into(groups, "preferred by more ballots")
                : Split.noHelp(tied, "nobody is preferred to all others");
    }

    private static Optional<Integer> winner(List<Integer> among, long[][] pairwise) {
        return among.stream()
                .filter(one -> among.stream()
                        .allMatch(other -> one.equals(other) || pairwise[one][other] > pairwise[other][one]))
                .findFirst();
    }
}
