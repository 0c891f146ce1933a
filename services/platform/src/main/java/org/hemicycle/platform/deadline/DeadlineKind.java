package org.hemicycle.platform.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * In which zone the deadlines of one kind are counted and at what hour their last day ends when no hour is given.
 * Configuration of a rule set, not constants.
 */
public record DeadlineKind(String name, DeadlineZone zone, LocalTime dayEnds, Evidence evidence) {

    /** The day it is, for deadlines of this kind. */
    public LocalDate dateOf(Instant instant) {
        return LocalDate.ofInstant(instant, zone.zone());
    }

    /** When that day is over, for deadlines of this kind. */
    public Instant endOf(LocalDate day) {
        return instantOf(day, dayEnds);
    }

    Instant instantOf(LocalDate day, LocalTime hour) {
        // An hour that comes twice, when clocks go back, counts to its second end.
        return day.atTime(hour).atZone(zone.zone()).withLaterOffsetAtOverlap().toInstant();
    }
}
