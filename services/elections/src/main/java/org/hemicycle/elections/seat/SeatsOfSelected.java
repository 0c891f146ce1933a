package org.hemicycle.elections.seat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.hemicycle.elections.selection.SelectionId;
import org.hemicycle.elections.selection.SelectionSeats;
import org.hemicycle.elections.selection.Standbys;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives selected members of civil society their seats, and the standby the seat that somebody left. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SeatsOfSelected implements SelectionSeats {

    private static final String SOURCE = "the selection's published record";

    private final Seats seats;
    private final SeatProcedure procedure;
    private final Standbys standbys;
    private final CommitteeRules rules = CommitteeRules.read();

    SeatsOfSelected(Seats seats, SeatProcedure procedure, Standbys standbys) {
        this.seats = seats;
        this.procedure = procedure;
        this.standbys = standbys;
    }

    @Override
    @Transactional(propagation = Propagation.SUPPORTS)
    public boolean isRotation(LocalDate day) {
        return day.equals(rules.rotation(day.getYear()));
    }

    @Override
    public void seat(SelectionId basis, List<Selected> selected, LocalDate from) {
        var code = code(basis);
        var until = from.plusYears(rules.termYears().value()).minusDays(1);
        selected.stream()
                .filter(one -> !isSeated(one, code))
                .forEach(one -> take(one, free(from, until), TermKind.ORDINARY, from, until, code));
    }

    /** What is left of the term that somebody gave up. */
    @EventListener
    void vacated(SeatEvent.Vacated vacancy) {
        if (vacancy.seat().constituency() != Constituency.CIVIL_SOCIETY) {
            return;
        }
        var from = vacancy.lastDay().plusDays(1);
        var until = seats.findById(vacancy.seat().toString())
                .orElseThrow()
                .held(vacancy.lastDay())
                .lastDay();
        if (from.isBefore(until)) {
            standbys.take(from, vacancy.seat().toString(), until)
                    .ifPresent(standby -> take(
                            standby.person(),
                            vacancy.seat(),
                            TermKind.REMAINDER,
                            from,
                            until,
                            code(standby.selection())));
        }
    }

    private void take(Selected one, SeatId seat, TermKind kind, LocalDate from, LocalDate until, String code) {
        procedure.take(
                seat, null, one.holder().toString(), kind, from, until, new Basis(code, Evidence.SOURCED, SOURCE));
        if (one.name() != null && one.organisation() != null) {
            procedure.introduce(one.holder(), one.name(), one.organisation());
        }
    }

    private boolean isSeated(Selected one, String code) {
        return seats.findAll().stream()
                .anyMatch(seat -> seat.isPromised(one.holder().toString(), code));
    }

    private SeatId free(LocalDate from, LocalDate until) {
        var free = IntStream.rangeClosed(1, rules.size(Constituency.CIVIL_SOCIETY, from))
                .mapToObj(number -> new SeatId(Constituency.CIVIL_SOCIETY, number))
                .filter(id -> seats.findById(id.toString()).orElseThrow().isFree(from, until))
                .findFirst();
        SeatRule.SOMEBODY_LEAVES.require(free.isPresent());
        return free.get();
    }

    private static String code(SelectionId basis) {
        return "selection:" + basis;
    }
}
