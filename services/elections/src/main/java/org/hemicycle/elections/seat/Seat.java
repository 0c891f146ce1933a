package org.hemicycle.elections.seat;

import static org.hemicycle.elections.seat.SeatRule.EXTENDED_LATER;
import static org.hemicycle.elections.seat.SeatRule.ONE_HOLDER;
import static org.hemicycle.elections.seat.SeatRule.SOMEBODY_SITS;
import static org.hemicycle.elections.seat.SeatRule.TERM_ENDS_AFTER_IT_BEGINS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.MappedCollection;

/** One of the seats, with everybody who held it: never two at a time. */
final class Seat extends AbstractAggregateRoot<Seat> {

    @Id
    private final String id;

    @Version
    private int version;

    private final Constituency constituency;
    private final int number;

    @MappedCollection(idColumn = "seat", keyColumn = "place")
    private final List<SeatTerm> terms;

    Seat(String id, int version, Constituency constituency, int number, List<SeatTerm> terms) {
        this.id = id;
        this.version = version;
        this.constituency = constituency;
        this.number = number;
        this.terms = terms;
    }

    void take(String holder, TermKind kind, LocalDate firstDay, LocalDate lastDay, Basis basis, Instant at) {
        TERM_ENDS_AFTER_IT_BEGINS.require(lastDay.isAfter(firstDay));
        ONE_HOLDER.require(terms.stream().noneMatch(term -> term.overlaps(firstDay, lastDay)), id);
        terms.add(SeatTerm.of(holder, kind, firstDay, lastDay, basis));
        registerEvent(new SeatEvent.Taken(seat(), holder, kind, firstDay, lastDay, basis.code(), at));
    }

    /** @param by the resolution, or the office of co-chair, that makes it longer */
    void extend(LocalDate on, LocalDate newLastDay, String by, Instant at) {
        var term = held(on);
        EXTENDED_LATER.require(
                newLastDay.isAfter(term.lastDay()), term.lastDay().toString());
        ONE_HOLDER.require(
                terms.stream().noneMatch(other -> !other.equals(term) && other.overlaps(term.firstDay(), newLastDay)),
                id);
        terms.set(terms.indexOf(term), term.extended(newLastDay, by));
        registerEvent(new SeatEvent.Extended(seat(), term.holder(), newLastDay, by, at));
    }

    void vacate(LocalDate lastServed, EndReason reason, Instant at) {
        var term = held(lastServed);
        terms.set(terms.indexOf(term), term.ended(lastServed, reason));
        registerEvent(new SeatEvent.Vacated(seat(), term.holder(), lastServed, reason, at));
    }

    Optional<SeatTerm> givenUp(String holder, String basis) {
        return terms.stream()
                .filter(term -> term.isOf(holder, basis) && term.endedOn() != null)
                .findFirst();
    }

    boolean isPromised(String holder, String basis) {
        return terms.stream().anyMatch(term -> term.isOf(holder, basis));
    }

    /** @return the first day of the term that is not to be */
    LocalDate takeBack(String holder, String basis, Instant at) {
        var term = terms.stream()
                .filter(one -> one.isOf(holder, basis))
                .findFirst()
                .orElseThrow();
        terms.remove(term);
        registerEvent(new SeatEvent.TakenBack(seat(), holder, term.firstDay(), at));
        return term.firstDay();
    }

    /** The office is the holder's of that day; it is written down with the seat. */
    void name(SeatEvent office) {
        registerEvent(office);
    }

    SeatTerm held(LocalDate on) {
        var term = termOn(on);
        SOMEBODY_SITS.require(term.isPresent(), "%s on %s".formatted(id, on));
        return term.get();
    }

    Optional<SeatTerm> termOn(LocalDate day) {
        return terms.stream().filter(term -> term.covers(day)).findFirst();
    }

    /** Who sits there on the day and sat there the day before, by the same term. */
    Optional<SeatTerm> continuing(LocalDate day) {
        return termOn(day).filter(term -> term.covers(day.minusDays(1)));
    }

    boolean isFree(LocalDate from, LocalDate to) {
        return terms.stream().noneMatch(term -> term.overlaps(from, to));
    }

    SeatId seat() {
        return new SeatId(constituency, number);
    }

    int version() {
        return version;
    }

    List<SeatTerm> terms() {
        return List.copyOf(terms);
    }
}
