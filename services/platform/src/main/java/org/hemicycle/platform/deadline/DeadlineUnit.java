package org.hemicycle.platform.deadline;

import java.time.LocalDate;

/** What a deadline is counted in. The day it starts on is never counted. */
public enum DeadlineUnit {
    CALENDAR_DAYS("calendar day"),
    WORKING_DAYS("working day"),
    MONTHS("month"),
    YEARS("year");

    private final String word;

    DeadlineUnit(String word) {
        this.word = word;
    }

    /** The unit in which a suspension is counted: a month has no fixed number of days, so it is paid back in days. */
    DeadlineUnit ofSuspension() {
        return this == WORKING_DAYS ? WORKING_DAYS : CALENDAR_DAYS;
    }

    /** The date that many units later, or earlier if negative. */
    LocalDate shift(LocalDate date, long amount, WorkingCalendar calendar) {
        return switch (this) {
            case CALENDAR_DAYS -> date.plusDays(amount);
            case WORKING_DAYS -> calendar.shift(date, amount);
            case MONTHS -> shiftMonths(date, amount);
            case YEARS -> shiftMonths(date, 12 * amount);
        };
    }

    String words(long amount) {
        return "%d %s%s".formatted(amount, word, amount == 1 ? "" : "s");
    }

    /** From the last day of a month to the last day of a month: 30 June + 4 months = 31 October. */
    private static LocalDate shiftMonths(LocalDate date, long months) {
        var shifted = date.plusMonths(months);
        return isLastOfMonth(date) ? shifted.withDayOfMonth(shifted.lengthOfMonth()) : shifted;
    }

    private static boolean isLastOfMonth(LocalDate date) {
        return date.getDayOfMonth() == date.lengthOfMonth();
    }
}
