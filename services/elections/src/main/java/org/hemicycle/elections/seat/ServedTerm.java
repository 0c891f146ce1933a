package org.hemicycle.elections.seat;

import java.time.LocalDate;
import java.util.Map;
import org.hemicycle.elections.seat.Holders.Person;
import org.jspecify.annotations.Nullable;

/** A term as it stands on record. */
public record ServedTerm(
        String seat,
        String holder,
        @Nullable String name,
        @Nullable String organisation,
        TermKind kind,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable String extendedBy,
        @Nullable LocalDate endedOn,
        @Nullable EndReason endReason,
        String basis,
        Evidence evidence,
        String source) {

    static ServedTerm of(SeatId seat, SeatTerm term, Map<String, Person> names) {
        var person = names.get(term.holder());
        return new ServedTerm(
                seat.toString(),
                term.holder(),
                person == null ? null : person.name(),
                person == null ? null : person.organisation(),
                term.kind(),
                term.firstDay(),
                term.lastDay(),
                term.extendedBy(),
                term.endedOn(),
                term.endReason(),
                term.basis(),
                term.evidence(),
                term.source());
    }
}
