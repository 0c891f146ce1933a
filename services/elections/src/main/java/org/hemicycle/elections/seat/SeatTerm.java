package org.hemicycle.elections.seat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A holder's time on a seat.
 *
 * @param holder ISO 3166 alpha-3 of a government, or the random id of a person
 * @param lastDay as planned; later than elected for where it was extended
 * @param extendedBy the resolution or the co-chair's office that made it longer
 * @param endedOn the last day really served, where that is an earlier one
 */
@Table("seat_term")
record SeatTerm(
        String holder,
        TermKind kind,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable String extendedBy,
        @Nullable LocalDate endedOn,
        @Nullable EndReason endReason,
        String basis,
        Evidence evidence,
        String source) {

    static SeatTerm of(String holder, TermKind kind, LocalDate firstDay, LocalDate lastDay, Basis basis) {
        return new SeatTerm(
                holder, kind, firstDay, lastDay, null, null, null, basis.code(), basis.evidence(), basis.source());
    }

    LocalDate until() {
        return endedOn == null ? lastDay : endedOn;
    }

    boolean isOf(String somebody, String code) {
        return holder.equals(somebody) && basis.equals(code);
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(until());
    }

    boolean overlaps(LocalDate from, LocalDate to) {
        return !from.isAfter(until()) && !to.isBefore(firstDay);
    }

    SeatTerm extended(LocalDate newLastDay, String by) {
        return new SeatTerm(holder, kind, firstDay, newLastDay, by, endedOn, endReason, basis, evidence, source);
    }

    SeatTerm ended(LocalDate on, EndReason reason) {
        return new SeatTerm(holder, kind, firstDay, lastDay, extendedBy, on, reason, basis, evidence, source);
    }
}
