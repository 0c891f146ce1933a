package org.hemicycle.platform.deadline;

import java.time.LocalDate;

/** How long a deadline lasts, such as four months or twenty working days. */
public record Length(int amount, DeadlineUnit unit) {

    public Length {
        if (amount < 1) {
            throw new IllegalArgumentException(
                    "A deadline lasts at least one day, not %s".formatted(unit.words(amount)));
        }
    }

    public static Length calendarDays(int amount) {
        return new Length(amount, DeadlineUnit.CALENDAR_DAYS);
    }

    public static Length workingDays(int amount) {
        return new Length(amount, DeadlineUnit.WORKING_DAYS);
    }

    public static Length months(int amount) {
        return new Length(amount, DeadlineUnit.MONTHS);
    }

    public static Length years(int amount) {
        return new Length(amount, DeadlineUnit.YEARS);
    }

    /** As long and that many units more. */
    public Length plus(int more) {
        return new Length(amount + more, unit);
    }

    /** The last day of a deadline that starts on that day. */
    public LocalDate after(LocalDate start, WorkingCalendar calendar) {
        return unit.shift(start, amount, calendar);
    }

    /** The day that stands this long before another. */
    public LocalDate before(LocalDate end, WorkingCalendar calendar) {
        return unit.shift(end, -amount, calendar);
    }

    /** In English, as "20 working days". */
    @Override
    public String toString() {
        return unit.words(amount);
    }
}
