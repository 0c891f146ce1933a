package org.hemicycle.tally.seats;

import java.util.List;
import org.hemicycle.tally.tie.Ladder;

/** How many seats, within which limits, ties by which ladder, and how many are named to step in. */
public record SeatRules(int seats, List<Limit> limits, Ladder ladder, int standby) {

    public SeatRules {
        limits = List.copyOf(limits);
    }

    public static SeatRules of(int seats) {
        return new SeatRules(seats, List.of(), Ladder.usual(), 0);
    }
}
