package org.hemicycle.elections.seat;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What membership tells of a government, as far as its seat is concerned: a seat rests while it is suspended. */
@Service
@Transactional
public class Hearing {

    private final GovernmentStandings standings;
    private final Seats seats;
    private final SeatProcedure procedure;

    Hearing(GovernmentStandings standings, Seats seats, SeatProcedure procedure) {
        this.standings = standings;
        this.seats = seats;
        this.procedure = procedure;
    }

    /** A day was corrected. A seat that was given up stays given up: officers enter what follows. */
    public void statusCorrected(String country, String to, LocalDate effectiveOn) {
        standings.correct(country, to, effectiveOn);
    }

    /** A government that is gone gives up its seat: it stays vacant until the next election, or a resolution. */
    public void statusChanged(String country, String to, LocalDate effectiveOn) {
        standings.keep(country, to, effectiveOn);
        if (GovernmentStandings.isGone(to)) {
            seats.findAll().stream()
                    .filter(seat -> seat.termOn(effectiveOn)
                            .filter(term -> term.holder().equals(country))
                            .isPresent())
                    .filter(seat -> seat.termOn(effectiveOn.minusDays(1))
                            .filter(term -> term.holder().equals(country))
                            .isPresent())
                    .forEach(seat -> procedure.vacate(
                            seat.seat(),
                            null,
                            effectiveOn.minusDays(1),
                            to.equals("WITHDRAWN") ? EndReason.LEFT_PARTNERSHIP : EndReason.REMOVED_BY_RESOLUTION));
        }
    }
}
