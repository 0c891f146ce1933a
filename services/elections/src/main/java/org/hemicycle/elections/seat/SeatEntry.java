package org.hemicycle.elections.seat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What an officer wants to enter about a seat, flat, as it goes through JSON. What its kind does not have is null. */
public record SeatEntry(
        Kind kind,
        @Nullable String holder,
        @Nullable TermKind termKind,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate leadFrom,
        LocalDate lastDay,
        @Nullable EndReason reason,
        @Nullable SubCommittee body,
        @Nullable Boolean chairs,
        @Nullable String basis,
        @Nullable String source,
        @Nullable String name,
        @Nullable String organisation) {

    public enum Kind {
        TERM,
        EXTENSION,
        VACANCY,
        CO_CHAIR,
        SUB_COMMITTEE
    }

    public static SeatEntry term(
            String holder,
            TermKind kind,
            LocalDate first,
            LocalDate last,
            String basis,
            String source,
            @Nullable String name,
            @Nullable String organisation) {
        return new SeatEntry(
                Kind.TERM, holder, kind, first, null, last, null, null, null, basis, source, name, organisation);
    }

    /** @param on a day of the term that is made longer */
    public static SeatEntry extension(LocalDate on, LocalDate last, String by) {
        return new SeatEntry(Kind.EXTENSION, null, null, on, null, last, null, null, null, by, null, null, null);
    }

    public static SeatEntry vacancy(LocalDate last, EndReason reason) {
        return new SeatEntry(Kind.VACANCY, null, null, null, null, last, reason, null, null, null, null, null, null);
    }

    public static SeatEntry coChair(LocalDate incoming, LocalDate lead, LocalDate last, String basis, String source) {
        return new SeatEntry(
                Kind.CO_CHAIR, null, null, incoming, lead, last, null, null, null, basis, source, null, null);
    }

    public static SeatEntry subCommittee(
            SubCommittee body, boolean chairs, LocalDate first, LocalDate last, String basis) {
        return new SeatEntry(
                Kind.SUB_COMMITTEE, null, null, first, null, last, null, body, chairs, basis, null, null, null);
    }
}
