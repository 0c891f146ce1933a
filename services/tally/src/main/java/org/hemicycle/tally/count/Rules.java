package org.hemicycle.tally.count;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.hemicycle.tally.ballot.Unlisted;
import org.hemicycle.tally.points.EqualRanks;
import org.hemicycle.tally.points.Incomplete;
import org.hemicycle.tally.tie.Ladder;

/** Everything beside the method and the number of seats that a count depends on. */
public record Rules(
        SeatLimits limits,
        Incomplete incomplete,
        EqualRanks equalRanks,
        Optional<Unlisted> unlisted,
        Ladder ladder,
        List<Integer> terms,
        int standby,
        OptionalInt roll,
        OptionalInt marks,
        Set<String> withdrawn) {

    public Rules {
        terms = List.copyOf(terms);
        withdrawn = Set.copyOf(withdrawn);
    }

    /** With the seed of a lot whose commitment stands in these rules. */
    public Rules revealing(String seed) {
        return new Rules(
                limits,
                incomplete,
                equalRanks,
                unlisted,
                ladder.revealing(seed),
                terms,
                standby,
                roll,
                marks,
                withdrawn);
    }

    /** With names struck that were withdrawn after these rules were fixed. */
    public Rules striking(Set<String> names) {
        var all = new HashSet<>(withdrawn);
        all.addAll(names);
        return new Rules(
                limits, incomplete, equalRanks, unlisted, ladder, terms, standby, roll, marks, Set.copyOf(all));
    }

    /** No limits; unranked gives nothing; ties by the usual ladder. */
    public static Rules none() {
        return new Rules(
                SeatLimits.NONE,
                Incomplete.ZERO,
                EqualRanks.FORBID,
                Optional.empty(),
                Ladder.usual(),
                List.of(),
                0,
                OptionalInt.empty(),
                OptionalInt.empty(),
                Set.of());
    }
}
