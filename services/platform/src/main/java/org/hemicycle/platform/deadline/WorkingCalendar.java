package org.hemicycle.platform.deadline;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import java.time.LocalDate;
import java.util.Set;

/** The working days of an office: Monday to Friday without the holidays it has listed. The list is maintained data. */
public record WorkingCalendar(String name, Set<LocalDate> holidays) {

    public WorkingCalendar {
        holidays = Set.copyOf(holidays);
    }

    public boolean isWorkingDay(LocalDate day) {
        var weekday = day.getDayOfWeek();
        return weekday != SATURDAY && weekday != SUNDAY && !holidays.contains(day);
    }

    /** The working day that many working days later, or earlier if negative; the day itself is not counted. */
    public LocalDate shift(LocalDate day, long workingDays) {
        int step = Long.signum(workingDays);
        var shifted = day;
        for (long left = Math.abs(workingDays); left > 0; ) {
            shifted = shifted.plusDays(step);
            if (isWorkingDay(shifted)) {
                left--;
            }
        }
        return shifted;
    }
}
