package org.hemicycle.elections.roll;

import java.time.LocalDate;

/**
 * One thing membership told about a government.
 *
 * @param value a status, or {@code true} or {@code false} for voting rights
 * @param effectiveOn the day it takes effect; the first possible one where the day is not known
 * @param effectiveBy the last possible day
 */
record Told(String country, Kind kind, String value, LocalDate effectiveOn, LocalDate effectiveBy) {

    enum Kind {
        STATUS,
        VOTES
    }

    boolean mayHoldOn(LocalDate day) {
        return !effectiveOn.isAfter(day);
    }

    boolean surelyHoldsOn(LocalDate day) {
        return !effectiveBy.isAfter(day);
    }
}
