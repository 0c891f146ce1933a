package org.hemicycle.tally.count;

import java.util.HashSet;
import java.util.Set;

/**
 * Candidates who stand no longer.
 *
 * @param withdrawn before the count: struck from every ballot, and lower ranks move up
 * @param declined after the count: totals and order stay as they are, and whoever comes next within the limits is seated
 */
public record Absent(Set<String> withdrawn, Set<String> declined) {

    public static final Absent NOBODY = new Absent(Set.of(), Set.of());

    public Absent {
        withdrawn = Set.copyOf(withdrawn);
        declined = Set.copyOf(declined);
    }

    Absent and(Absent others) {
        return new Absent(union(withdrawn, others.withdrawn), union(declined, others.declined));
    }

    private static Set<String> union(Set<String> some, Set<String> others) {
        var all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
