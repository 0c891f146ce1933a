package org.hemicycle.identity.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A seat on a committee, from the first to the last day. The committee goes by its code, as in {@code steering-committee}. */
public record Seat(
        String committee,
        Constituency constituency,
        LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    public Seat {
        if (lastDay != null && lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("A seat ends on %s before it begins on %s".formatted(lastDay, firstDay));
        }
    }

    boolean inForceOn(LocalDate day) {
        return !day.isBefore(firstDay) && (lastDay == null || !day.isAfter(lastDay));
    }

    Seat until(LocalDate last) {
        return new Seat(committee, constituency, firstDay, last);
    }

    boolean overlaps(Seat other) {
        return committee.equals(other.committee)
                && (lastDay == null || !lastDay.isBefore(other.firstDay))
                && (other.lastDay == null || !other.lastDay.isBefore(firstDay));
    }
}
