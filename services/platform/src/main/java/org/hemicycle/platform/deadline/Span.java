package org.hemicycle.platform.deadline;

import java.time.LocalDate;
import java.util.stream.Stream;

/** The days after {@code since} up to {@code end} that a clock counts: all of them, or the working days. */
record Span(LocalDate since, LocalDate end, DeadlineUnit unit, WorkingCalendar calendar) {

    Span {
        if (since.isAfter(end)) {
            since = end;
        }
    }

    Stream<LocalDate> days() {
        var days = since.plusDays(1).datesUntil(end.plusDays(1));
        return unit == DeadlineUnit.WORKING_DAYS ? days.filter(calendar::isWorkingDay) : days;
    }

    /** That many days, right after this span. */
    Span next(long days) {
        return new Span(end, unit.shift(end, days, calendar), unit, calendar);
    }

    Span until(LocalDate laterEnd) {
        return new Span(since, laterEnd, unit, calendar);
    }
}
