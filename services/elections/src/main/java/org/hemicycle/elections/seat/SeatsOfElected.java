package org.hemicycle.elections.seat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.election.ElectionKind;
import org.hemicycle.elections.election.Seating;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives the elected the seats that are free when their term begins, lowest number first. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SeatsOfElected implements Seating {

    private final Seats seats;
    private final SeatProcedure procedure;
    private final OfficeCalendar calendar;
    private final Clock clock;
    private final CommitteeRules rules = CommitteeRules.read();

    SeatsOfElected(Seats seats, SeatProcedure procedure, OfficeCalendar calendar, Clock clock) {
        this.seats = seats;
        this.procedure = procedure;
        this.calendar = calendar;
        this.clock = clock;
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

    @Override
    public boolean isVacant(ElectionId basis, String left) {
        return vacancy("election:" + basis, left).isPresent();
    }

    @Override
    public boolean fill(ElectionId basis, String left, String next) {
        var code = "election:" + basis;
        var vacancy = vacancy(code, left);
        vacancy.ifPresent(one -> procedure.take(
                one.seat(),
                null,
                next,
                TermKind.REMAINDER,
                one.from(),
                one.until(),
                new Basis(code, Evidence.SOURCED, "the election's published record")));
        return vacancy.isPresent();
    }

    private record Vacancy(SeatId seat, LocalDate from, LocalDate until) {}

    /** From today on, if it fell free before. */
    private Optional<Vacancy> vacancy(String code, String left) {
        var today = calendar.today(clock.instant());
        return seats.findAll().stream()
                .flatMap(seat -> seat.givenUp(left, code).stream().map(term -> {
                    var from = term.until().plusDays(1);
                    return new Vacancy(seat.seat(), from.isBefore(today) ? today : from, term.lastDay());
                }))
                .filter(one -> one.from().isBefore(one.until()))
                .filter(one ->
                        seats.findById(one.seat().toString()).orElseThrow().isFree(one.from(), one.until()))
                .findFirst();
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
