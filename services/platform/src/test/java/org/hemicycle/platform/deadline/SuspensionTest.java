package org.hemicycle.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hemicycle.platform.deadline.Deadlines.day;
import static org.hemicycle.platform.deadline.Deadlines.officeDeadline;
import static org.hemicycle.platform.deadline.Deadlines.submission;
import static org.hemicycle.platform.deadline.Deadlines.suspension;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.hemicycle.platform.rule.RuleViolation;
import org.junit.jupiter.api.Test;

class SuspensionTest {

    private static final LocalDate START = day("2016-06-30");

    @Property
    void movesADeadlineInCalendarDaysByExactlyItsDays(
            @ForAll @IntRange(min = 1, max = 200) int length,
            @ForAll @IntRange(min = 1, max = 200) int begins,
            @ForAll @IntRange(max = 200) int days) {
        var deadline = officeDeadline("2016-06-30", Length.calendarDays(length));
        var from = START.plusDays(1 + begins % length);

        var moved = deadline.suspended(new Suspension(from, from.plusDays(days), "review"));

        assertThat(moved.dueDate()).hasValue(START.plusDays(length + days));
    }

    @Property
    void movesADeadlineInWorkingDaysByTheWorkingDaysInIt(
            @ForAll @IntRange(min = 1, max = 60) int length,
            @ForAll @IntRange(min = 1, max = 60) int begins,
            @ForAll @IntRange(max = 60) int days) {
        var deadline = officeDeadline("2016-06-30", Length.workingDays(length));
        var from = START.plusDays(begins);
        var to = from.plusDays(days);

        var due =
                deadline.suspended(new Suspension(from, to, "review")).dueDate().orElseThrow();

        assertThat(START.plusDays(1)
                        .datesUntil(due.plusDays(1))
                        .filter(Deadlines.WASHINGTON::isWorkingDay)
                        .filter(day -> day.isBefore(from) || !day.isBefore(to)))
                .hasSize(length)
                .endsWith(due);
    }

    @Property
    void countsOverlappingDaysOnce(
            @ForAll @IntRange(min = 1, max = 30) int one,
            @ForAll @IntRange(min = 1, max = 30) int other,
            @ForAll @IntRange(min = 0, max = 30) int overlap) {
        var from = START.plusDays(5);
        var first = new Suspension(from, from.plusDays(one), "review");
        var second = new Suspension(
                from.plusDays(Math.max(0, one - overlap)), from.plusDays(Math.max(0, one - overlap) + other), "audit");
        var deadline = officeDeadline("2016-06-30", Length.calendarDays(10));

        var due = deadline.suspended(first).suspended(second).dueDate();

        assertThat(due).isEqualTo(deadline.suspended(second).suspended(first).dueDate());
        assertThat(due).hasValue(START.plusDays(10 + Math.max(one, Math.max(0, one - overlap) + other)));
    }

    @Property
    void changesNothingAfterTheEnd(
            @ForAll @IntRange(min = 1, max = 50) int length, @ForAll @IntRange(min = 1, max = 50) int later) {
        var deadline = officeDeadline("2016-06-30", Length.workingDays(length));
        var after = deadline.dueDate().orElseThrow().plusDays(later);

        assertThat(deadline.suspended(Suspension.open(after, "review")).due()).isEqualTo(deadline.due());
        assertThat(deadline.suspended(new Suspension(after, after.plusDays(9), "review"))
                        .due())
                .isEqualTo(deadline.due());
    }

    @Test
    void movesMonthsByTheDaysReallySuspended() {
        var plan = submission("2016-06-30", Length.months(4));

        assertThat(plan.suspended(suspension("2016-08-15", "2016-09-15")).dueDate())
                .hasValue(day("2016-12-01"));
    }

    @Test
    void movesDaysThatWereAddedForAnotherSuspension() {
        var deadline = officeDeadline("2016-06-30", Length.calendarDays(10))
                .suspended(suspension("2016-07-05", "2016-07-08"))
                .suspended(suspension("2016-07-12", "2016-07-14"));

        assertThat(deadline.dueDate()).hasValue(day("2016-07-15"));
    }

    @Test
    void doesNotCountTheDaysBeforeTheStart() {
        assertThat(officeDeadline("2016-06-30", Length.calendarDays(10))
                        .suspended(suspension("2016-06-20", "2016-07-03"))
                        .dueDate())
                .hasValue(day("2016-07-12"));
    }

    @Test
    void leavesOnlyTheEarliestEndWhileItIsOpen() {
        var deadline = officeDeadline("2016-06-30", Length.calendarDays(10))
                .suspended(Suspension.open(day("2016-07-05"), "review"));

        var view = deadline.at(Instant.parse("2016-07-20T16:00:00Z"));

        assertThat(deadline.due()).isEmpty();
        assertThat(view.state()).isEqualTo(DeadlineState.SUSPENDED);
        assertThat(view.due()).isNull();
        assertThat(view.dueDate()).isNull();
        assertThat(view.earliestDate()).isEqualTo(day("2016-07-25"));
        assertThat(view.explanation())
                .endsWith(
                        "Suspended from 5 July 2016 on (review): moves the end by 15 calendar days so far",
                        "Ends at the earliest on 25 July 2016 at 23:59:59 (America/New_York)");
    }

    @Test
    void runsOnWhenItIsResumed() {
        var deadline = officeDeadline("2016-06-30", Length.calendarDays(10))
                .suspended(Suspension.open(day("2016-07-05"), "review"))
                .resumed(day("2016-07-20"));

        assertThat(deadline.dueDate()).hasValue(day("2016-07-25"));
        assertThat(deadline.at(Instant.parse("2016-07-20T16:00:00Z")).state()).isEqualTo(DeadlineState.OPEN);
        assertThat(deadline.at(Instant.parse("2016-07-19T16:00:00Z")).state()).isEqualTo(DeadlineState.SUSPENDED);
        assertThat(deadline.at(Instant.parse("2016-07-26T16:00:00Z")).state()).isEqualTo(DeadlineState.MISSED);
    }

    @Test
    void isMetByWhatIsDoneWhileTheClockStandsStill() {
        var deadline = officeDeadline("2016-06-30", Length.calendarDays(10))
                .suspended(Suspension.open(day("2016-07-10"), "review"))
                .endingAt(LocalTime.NOON);

        assertThat(deadline.doneAt(Instant.parse("2016-09-01T00:00:00Z")).state())
                .isEqualTo(DeadlineState.MET);
        assertThat(deadline.at(Instant.parse("2016-07-10T18:00:00Z")).state()).isEqualTo(DeadlineState.SUSPENDED);
    }

    @Test
    void refusesToResumeWhatRunsAndToEndBeforeTheBeginning() {
        var running = officeDeadline("2016-06-30", Length.calendarDays(10));

        assertThatThrownBy(() -> running.resumed(day("2016-07-05")))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("Only a suspended deadline can be resumed");
        assertThatThrownBy(() -> suspension("2016-07-05", "2016-07-04"))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("A suspension does not end before it begins");
    }
}
