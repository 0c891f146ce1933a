package org.hemicycle.platform.deadline;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

/** Kinds and calendars as a rule set would configure them. */
final class Deadlines {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    static final DeadlineKind MEMBER_SUBMISSION =
            new DeadlineKind("member-submission", DeadlineZone.of("UTC-12"), LAST_SECOND, Evidence.DEFAULT);

    static final DeadlineKind OFFICE =
            new DeadlineKind("office", DeadlineZone.of("America/New_York"), LAST_SECOND, Evidence.DEFAULT);

    /** Federal holidays of 2016 in Washington, from Independence Day to Christmas (observed on 26 December). */
    static final WorkingCalendar WASHINGTON = new WorkingCalendar(
            "Washington 2016",
            Set.of(
                    day("2016-07-04"),
                    day("2016-09-05"),
                    day("2016-10-10"),
                    day("2016-11-11"),
                    day("2016-11-24"),
                    day("2016-12-26")));

    private Deadlines() {}

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static Deadline officeDeadline(String start, Length length) {
        return Deadline.startingOn(day(start), length, OFFICE, WASHINGTON);
    }

    static Deadline submission(String start, Length length) {
        return Deadline.startingOn(day(start), length, MEMBER_SUBMISSION, WASHINGTON);
    }

    static Suspension suspension(String from, String resumedOn) {
        return new Suspension(day(from), day(resumedOn), "elections in the country");
    }
}
