package org.hemicycle.tally.seats;

import java.util.List;
import java.util.Set;
import org.hemicycle.tally.tie.Ladder;

/**
 * How many seats, within which limits, ties by which ladder, and how many are named to step in.
 *
 * @param declined who gets no seat any more, whatever the votes
 */
public record SeatRules(int seats, List<Limit> limits, Ladder ladder, int standby, Set<String> declined) {

    public SeatRules {
        limits = List.copyOf(limits);
        declined = Set.copyOf(declined);
    }

    public SeatRules(int seats, List<Limit> limits, Ladder ladder, int standby) {
        this(seats, limits, ladder, standby, Set.of());
    }

    public static SeatRules of(int seats) {
        return new SeatRules(seats, List.of(), Ladder.usual(), 0);
    }
}
