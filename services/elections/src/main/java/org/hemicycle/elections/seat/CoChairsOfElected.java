package org.hemicycle.elections.seat;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Enters the mandates of those who were elected co-chair, and keeps their seats for them until the office ends. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class CoChairsOfElected {

    private final Seats seats;
    private final SeatProcedure procedure;

    CoChairsOfElected(Seats seats, SeatProcedure procedure) {
        this.seats = seats;
        this.procedure = procedure;
    }

    /** @param basis the election, as in {@code co-chair:…} */
    public void name(String basis, String holder, LocalDate incomingFrom, LocalDate leadFrom, LocalDate lastDay) {
        var seat = seats.findAll().stream()
                .filter(one -> one.termOn(incomingFrom)
                        .filter(term -> term.holder().equals(holder))
                        .isPresent())
                .findFirst();
        SeatRule.SOMEBODY_SITS.require(seat.isPresent(), "%s on %s".formatted(holder, incomingFrom));
        var id = seat.get().seat();
        if (seat.get().held(incomingFrom).lastDay().isBefore(lastDay)) {
            procedure.extend(id, null, incomingFrom, lastDay, basis);
        }
        procedure.nameCoChair(
                id,
                null,
                incomingFrom,
                leadFrom,
                lastDay,
                new Basis(basis, Evidence.SOURCED, "the election's published record"));
    }
}
