package org.hemicycle.membership.admission.rules;

import java.time.LocalDate;
import org.hemicycle.platform.deadline.Deadline;
import org.hemicycle.platform.deadline.DeadlineKind;
import org.hemicycle.platform.deadline.Length;
import org.hemicycle.platform.deadline.WorkingCalendar;

/** How long a time limit lasts, and in which zone and by which calendar it is counted. */
public record Term(Parameter<Length> length, DeadlineKind kind, WorkingCalendar calendar) {

    public Deadline from(LocalDate start) {
        return Deadline.startingOn(start, length.value(), kind, calendar);
    }
}
