package org.hemicycle.elections.seat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hemicycle.elections.seat.Composition.Body;
import org.hemicycle.elections.seat.Composition.BodyMember;
import org.hemicycle.elections.seat.Composition.Chair;
import org.hemicycle.elections.seat.Composition.Half;
import org.hemicycle.elections.seat.Holders.Person;
import org.hemicycle.elections.seat.Offices.Assignment;
import org.hemicycle.elections.seat.Offices.CoChair;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers who sits on the committee on any day, and who sat there. */
@Service
@Transactional(readOnly = true)
public class Committee {

    private final Seats seats;
    private final Offices offices;
    private final Holders holders;
    private final GovernmentStandings standings;
    private final CommitteeRules rules = CommitteeRules.read();

    Committee(Seats seats, Offices offices, Holders holders, GovernmentStandings standings) {
        this.seats = seats;
        this.offices = offices;
        this.holders = holders;
        this.standings = standings;
    }

    public Composition on(LocalDate day) {
        var names = holders.all();
        var members = members(day, names);
        var halves = Arrays.stream(Constituency.values())
                .map(half -> half(half, day, members))
                .toList();
        return new Composition(
                day,
                halves,
                members,
                offices.coChairsOn(day).stream()
                        .map(chair -> chair(chair, day, names))
                        .toList(),
                bodies(day),
                halves.stream().allMatch(half -> half.open().isEmpty()),
                rules.setBySecretariat());
    }

    /** The version of a seat, for who decides on it; empty for one there never was. */
    public Optional<Integer> version(SeatId seat) {
        return seats.findById(seat.toString()).map(Seat::version);
    }

    /** Every term there is on record, of one holder or of all. */
    public List<ServedTerm> history(@Nullable String holder) {
        var names = holders.all();
        return seats.findAll().stream()
                .flatMap(seat -> seat.terms().stream().map(term -> ServedTerm.of(seat.seat(), term, names)))
                .filter(term -> holder == null || term.holder().equals(holder))
                .sorted(Comparator.comparing(ServedTerm::firstDay).thenComparing(ServedTerm::seat))
                .toList();
    }

    private List<SittingMember> members(LocalDate day, Map<String, Person> names) {
        var suspended = rules.suspendedSeatVotes().value() ? Set.<String>of() : standings.suspendedOn(day);
        var all = seats.findAll();
        return all.stream()
                .sorted(Comparator.comparing(
                        Seat::seat, Comparator.comparing(SeatId::constituency).thenComparing(SeatId::number)))
                .flatMap(seat -> seat.termOn(day).stream()
                        .map(term -> member(seat.seat(), term, !suspended.contains(term.holder()), names, all)))
                .toList();
    }

    private SittingMember member(SeatId seat, SeatTerm term, boolean votes, Map<String, Person> names, List<Seat> all) {
        var person = names.get(term.holder());
        int number = term.kind() == TermKind.ORDINARY
                ? TermHistories.of(term.holder(), all)
                        .before(term.firstDay())
                        .numberOfNext(rules, rules.mandateYear(term.firstDay()))
                : 0;
        return new SittingMember(
                seat.toString(),
                seat.constituency(),
                term.holder(),
                person == null ? null : person.name(),
                person == null ? null : person.organisation(),
                votes,
                term.kind(),
                number,
                term.firstDay(),
                term.until(),
                term.extendedBy(),
                term.evidence(),
                term.source());
    }

    private Half half(Constituency half, LocalDate day, List<SittingMember> members) {
        var own =
                members.stream().filter(member -> member.constituency() == half).toList();
        int size = rules.size(half, day);
        var taken = own.stream().map(SittingMember::seat).toList();
        var open = IntStream.rangeClosed(1, size)
                .mapToObj(number -> new SeatId(half, number).toString())
                .filter(seat -> !taken.contains(seat))
                .toList();
        return new Half(
                half,
                size,
                own.size(),
                (int) own.stream().filter(SittingMember::votes).count(),
                open);
    }

    private static Chair chair(CoChair chair, LocalDate day, Map<String, Person> names) {
        var person = names.get(chair.holder());
        return new Chair(
                chair.seat() == null ? null : chair.seat().toString(),
                chair.constituency(),
                chair.holder(),
                person == null ? null : person.name(),
                day.isBefore(chair.leadFrom()) ? "INCOMING" : "LEAD",
                chair.incomingFrom(),
                chair.leadFrom(),
                chair.lastDay(),
                chair.evidence(),
                chair.source());
    }

    private List<Body> bodies(LocalDate day) {
        var assigned = offices.assignmentsOn(day);
        return Arrays.stream(SubCommittee.values())
                .map(body -> body(
                        body,
                        assigned.stream().filter(one -> one.body() == body).toList()))
                .filter(body -> !body.members().isEmpty())
                .toList();
    }

    private static Body body(SubCommittee body, List<Assignment> assigned) {
        long governments = assigned.stream()
                .filter(one -> one.seat().constituency() == Constituency.GOVERNMENT)
                .count();
        var members = assigned.stream()
                .map(one -> new BodyMember(
                        one.seat().toString(), one.holder(), one.chairs(), one.firstDay(), one.lastDay()))
                .toList();
        return new Body(body, members, governments * 2 == assigned.size());
    }
}
