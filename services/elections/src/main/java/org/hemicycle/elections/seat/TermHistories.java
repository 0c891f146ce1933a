package org.hemicycle.elections.seat;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds what somebody has served, on whatever seat. */
@Component
class TermHistories {

    private final Seats seats;

    TermHistories(Seats seats) {
        this.seats = seats;
    }

    TermHistory of(String holder) {
        return of(holder, seats.findAll());
    }

    /** Among seats that were read already. */
    static TermHistory of(String holder, List<Seat> seats) {
        return new TermHistory(seats.stream()
                .flatMap(seat -> seat.terms().stream())
                .filter(term -> term.holder().equals(holder))
                .sorted(Comparator.comparing(SeatTerm::firstDay))
                .toList());
    }
}
