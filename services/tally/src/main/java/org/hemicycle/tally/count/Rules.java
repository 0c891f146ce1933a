package org.hemicycle.tally.count;

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
        Absent absent) {

    public Rules {
        terms = List.copyOf(terms);
    }

    /** With the seed of a lot whose commitment stands in these rules. */
    public Rules revealing(String seed) {
        return with(SinceFreeze.of(Optional.of(seed), Set.of()));
    }

    /** With what came to light after these rules were fixed. */
    public Rules with(SinceFreeze since) {
        var revealed = since.seed().map(ladder::revealing).orElse(ladder);
        return new Rules(
                limits,
                incomplete,
                equalRanks,
                unlisted,
                since.runOff().isEmpty() ? revealed : revealed.after(since.runOff()),
                terms,
                standby,
                roll,
                marks,
                absent.and(since.absent()));
    }

    /** Who is struck from every ballot. */
    public Set<String> withdrawn() {
        return absent.withdrawn();
    }

    /** Who is passed over when seats are given. */
    public Set<String> declined() {
        return absent.declined();
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
                Absent.NOBODY);
    }
}
