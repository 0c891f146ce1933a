package org.hemicycle.membership.standing;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/** The day something takes effect, or the days between which it lies: a source that names a month invents no day. */
public record EffectiveDate(LocalDate earliest, LocalDate latest) {

    public EffectiveDate {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("%s lies before %s".formatted(latest, earliest));
        }
    }

    public static EffectiveDate on(LocalDate day) {
        return new EffectiveDate(day, day);
    }

    public static EffectiveDate in(YearMonth month) {
        return new EffectiveDate(month.atDay(1), month.atEndOfMonth());
    }

    public static EffectiveDate in(Year year) {
        return new EffectiveDate(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    /** Both dates are possible: two sources contradict each other. */
    public EffectiveDate or(EffectiveDate other) {
        return new EffectiveDate(
                earliest.isBefore(other.earliest) ? earliest : other.earliest,
                latest.isAfter(other.latest) ? latest : other.latest);
    }

    /** The same, knowing that it came after something that happened on this day at the earliest. */
    EffectiveDate after(LocalDate floor) {
        var from = earliest.isBefore(floor) ? floor : earliest;
        return new EffectiveDate(from, latest.isBefore(from) ? from : latest);
    }

    public boolean certain() {
        return earliest.equals(latest);
    }
}
