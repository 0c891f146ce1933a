package org.hemicycle.elections.seat;

import static org.hemicycle.elections.seat.SeatRule.EXTENSION_NAMED;
import static org.hemicycle.elections.seat.SeatRule.HOLDER_FITS;
import static org.hemicycle.elections.seat.SeatRule.NO_LONGER_THAN_A_TERM;
import static org.hemicycle.elections.seat.SeatRule.OFFICE_IN_ORDER;
import static org.hemicycle.elections.seat.SeatRule.OFFICE_WITHIN_TERM;
import static org.hemicycle.elections.seat.SeatRule.ONE_CO_CHAIR;
import static org.hemicycle.elections.seat.SeatRule.ONE_SEAT;
import static org.hemicycle.elections.seat.SeatRule.SEAT_EXISTS;
import static org.hemicycle.elections.seat.SeatRule.TERM_LIMIT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is entered about seats: by the end of an election or a selection, by resolution, by officers. One step each. */
@Service
@Transactional
public class SeatProcedure {

    private final Seats seats;
    private final Offices offices;
    private final Holders holders;
    private final TermHistories histories;
    private final Clock clock;
    private final CommitteeRules rules = CommitteeRules.read();

    SeatProcedure(Seats seats, Offices offices, Holders holders, TermHistories histories, Clock clock) {
        this.seats = seats;
        this.offices = offices;
        this.holders = holders;
        this.histories = histories;
        this.clock = clock;
    }

    /** What somebody's name and organisation are, as published. */
    public void introduce(UUID person, String name, String organisation) {
        holders.keep(person, new Holders.Person(name, organisation));
    }

    /** @param version of the seat it was decided on; null where a procedure itself fills the seat */
    public void take(
            SeatId id,
            @Nullable Integer version,
            String holder,
            TermKind kind,
            LocalDate first,
            LocalDate last,
            Basis basis) {
        HOLDER_FITS.require((id.constituency() == Constituency.GOVERNMENT) == (holder.length() == 3));
        SEAT_EXISTS.require(id.number() <= rules.size(id.constituency(), first), id.toString());
        NO_LONGER_THAN_A_TERM.require(
                !last.isAfter(first.plusYears(rules.termYears().value())));
        ONE_SEAT.require(histories.of(holder).noneOverlaps(first, last));
        TERM_LIMIT.require(histories.of(holder).allowsAnother(rules, rules.mandateYear(first)), holder);
        enter(id, version, holder, kind, first, last, basis);
    }

    /** As published, whatever today's rules say of it: history is not refused. */
    void enter(
            SeatId id,
            @Nullable Integer version,
            String holder,
            TermKind kind,
            LocalDate first,
            LocalDate last,
            Basis basis) {
        change(id, version, seat -> seat.take(holder, kind, first, last, basis, clock.instant()));
    }

    /** @param by {@code resolution:…} or {@code co-chair:…} */
    public void extend(SeatId id, @Nullable Integer version, LocalDate on, LocalDate newLastDay, String by) {
        EXTENSION_NAMED.require(by.matches("(resolution|co-chair):[A-Za-z0-9._/-]{1,100}"));
        change(id, version, seat -> {
            offices.extend(id, seat.held(on).holder(), newLastDay);
            seat.extend(on, newLastDay, by, clock.instant());
        });
    }

    public void vacate(SeatId id, @Nullable Integer version, LocalDate lastServed, EndReason reason) {
        change(id, version, seat -> {
            var holder = seat.held(lastServed).holder();
            if (offices.end(id, holder, lastServed)) {
                seat.name(new SeatEvent.CoChairLeft(id, holder, lastServed, clock.instant()));
            }
            seat.vacate(lastServed, reason, clock.instant());
        });
    }

    /** Of a term that has not begun nothing is left but the fact. */
    public void takeBack(String holder, String basis) {
        seats.findAll().stream()
                .filter(seat -> seat.isPromised(holder, basis))
                .forEach(seat -> change(seat.seat(), null, found -> {
                    var first = found.takeBack(holder, basis, clock.instant());
                    offices.end(found.seat(), holder, first.minusDays(1));
                }));
    }

    public void nameCoChair(
            SeatId id,
            @Nullable Integer version,
            LocalDate incomingFrom,
            LocalDate leadFrom,
            LocalDate lastDay,
            Basis basis) {
        OFFICE_IN_ORDER.require(incomingFrom.isBefore(leadFrom) && leadFrom.isBefore(lastDay));
        change(id, version, seat -> {
            var holder = seat.held(leadFrom).holder();
            OFFICE_WITHIN_TERM.require(
                    !seat.held(leadFrom).until().isBefore(lastDay)
                            && seat.held(incomingFrom).holder().equals(holder),
                    seat.held(leadFrom).until().toString());
            var office = new Offices.CoChair(
                    id.constituency(),
                    id,
                    holder,
                    incomingFrom,
                    leadFrom,
                    lastDay,
                    basis.code(),
                    basis.evidence(),
                    basis.source());
            ONE_CO_CHAIR.require(offices.coChairs().stream().noneMatch(office::overlaps));
            offices.add(office);
            seat.name(new SeatEvent.CoChairNamed(id, holder, incomingFrom, leadFrom, lastDay, clock.instant()));
        });
    }

    public void assign(
            SeatId id,
            @Nullable Integer version,
            SubCommittee body,
            boolean chairs,
            LocalDate first,
            LocalDate last,
            String basis) {
        change(id, version, seat -> {
            var holder = seat.held(first).holder();
            OFFICE_WITHIN_TERM.require(!seat.held(first).until().isBefore(last));
            offices.add(new Offices.Assignment(body, id, holder, chairs, first, last, basis));
            seat.name(new SeatEvent.SubCommitteeJoined(id, holder, body, first, last, clock.instant()));
        });
    }

    private void change(SeatId id, @Nullable Integer version, Consumer<Seat> step) {
        var seat = seats.findById(id.toString()).orElseThrow(() -> Refused.notFound("This seat"));
        if (version != null) {
            new IfMatch(version).require(seat.version());
        }
        step.accept(seat);
        seats.save(seat);
    }
}
