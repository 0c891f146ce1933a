package org.hemicycle.tally.tie;

import java.util.List;

/** What a step made of a tie: ordered groups, one group where it does not help, and why. */
public record Split(List<List<Integer>> groups, String reason, boolean awaited) {

    public Split {
        groups = groups.stream().map(List::copyOf).toList();
    }

    static Split into(List<List<Integer>> groups, String reason) {
        return new Split(groups, reason, false);
    }

    static Split noHelp(List<Integer> tied, String reason) {
        return new Split(List.of(tied), reason, false);
    }

    /** The step needs something that has not happened yet; nobody goes past it. */
    static Split awaited(List<Integer> tied, String reason) {
        return new Split(List.of(tied), reason, true);
    }

    public boolean helps() {
        return groups.size() > 1;
    }
}
