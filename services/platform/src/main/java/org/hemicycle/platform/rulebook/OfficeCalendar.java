package org.hemicycle.platform.rulebook;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.hemicycle.platform.deadline.Deadline;
import org.hemicycle.platform.deadline.DeadlineKind;
import org.hemicycle.platform.deadline.DeadlineZone;
import org.hemicycle.platform.deadline.Length;
import org.hemicycle.platform.deadline.WorkingCalendar;

/** By which the secretariat counts its days: zone, end of the day, and the days on which its office is closed. */
public record OfficeCalendar(Parameter<String> zone, Parameter<LocalTime> dayEnds, Parameter<Set<LocalDate>> holidays) {

    public static OfficeCalendar read() {
        return RuleFile.read("office-calendar.yml", OfficeCalendar.class);
    }

    /** The day it is at the office. */
    public LocalDate today(Instant now) {
        return kind().dateOf(now);
    }

    /** The moment a day begins at the office. */
    public Instant beginOf(LocalDate day) {
        return day.atStartOfDay(kind().zone().zone()).toInstant();
    }

    /** That hour of a day at the office. */
    public Instant at(LocalDate day, LocalTime hour) {
        return day.atTime(hour).atZone(kind().zone().zone()).toInstant();
    }

    /** When something ends that began on that day and may take this long. */
    public Deadline deadline(LocalDate start, Length length) {
        return Deadline.startingOn(start, length, kind(), workingDays());
    }

    public WorkingCalendar workingDays() {
        return new WorkingCalendar("secretariat", holidays.value());
    }

    /** How the secretariat's own time limits are counted. */
    public DeadlineKind kind() {
        return new DeadlineKind("secretariat", DeadlineZone.of(zone.value()), dayEnds.value(), dayEnds.evidence());
    }
}
