package org.hemicycle.elections.seat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.election.ElectionKind;
import org.hemicycle.elections.election.Seating;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives the elected the seats that are free when their term begins, lowest number first. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SeatsOfElected implements Seating {

    private final Seats seats;
    private final SeatProcedure procedure;
    private final CommitteeRules rules = CommitteeRules.read();

    SeatsOfElected(Seats seats, SeatProcedure procedure) {
        this.seats = seats;
        this.procedure = procedure;
    }

    @Override
    public void seat(ElectionId basis, ElectionKind kind, List<String> holders, LocalDate from, LocalDate until) {
        var code = "election:" + basis;
        for (var holder : holders) {
            if (!isSeated(holder, code)) {
                procedure.take(
                        free(kind, from, until),
                        null,
                        holder,
                        TermKind.ORDINARY,
                        from,
                        until,
                        new Basis(code, Evidence.SOURCED, "the election's published record"));
            }
        }
    }

    @Override
    public void takeBack(ElectionId basis, String holder) {
        procedure.takeBack(holder, "election:" + basis);
    }

    private boolean isSeated(String holder, String code) {
        return seats.findAll().stream()
                .flatMap(seat -> seat.terms().stream())
                .anyMatch(term -> term.holder().equals(holder) && term.basis().equals(code));
    }

    private SeatId free(ElectionKind kind, LocalDate from, LocalDate until) {
        var half = switch (kind) {
            case GOVERNMENT_SEATS -> Constituency.GOVERNMENT;
        };
        var free = IntStream.rangeClosed(1, rules.size(half, from))
                .mapToObj(number -> new SeatId(half, number))
                .filter(id -> seats.findById(id.toString()).orElseThrow().isFree(from, until))
                .findFirst();
        SeatRule.SOMEBODY_LEAVES.require(free.isPresent());
        return free.get();
    }
}
