package org.hemicycle.membership.admission.rules;

import java.time.Instant;
import java.time.LocalDate;

/** A time limit that runs: since which day, and the last second that still counts. */
public record Countdown(TimeLimit limit, LocalDate startedOn, Instant dueAt) {

    public boolean isOverAt(Instant at) {
        return !at.isBefore(overAt());
    }

    /** The first moment that comes too late: the last second belongs to the limit to its end. */
    public Instant overAt() {
        return dueAt.plusSeconds(1);
    }
}
