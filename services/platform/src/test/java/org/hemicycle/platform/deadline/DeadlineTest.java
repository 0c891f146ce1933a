package org.hemicycle.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hemicycle.platform.deadline.Deadlines.MEMBER_SUBMISSION;
import static org.hemicycle.platform.deadline.Deadlines.OFFICE;
import static org.hemicycle.platform.deadline.Deadlines.WASHINGTON;
import static org.hemicycle.platform.deadline.Deadlines.day;
import static org.hemicycle.platform.deadline.Deadlines.officeDeadline;
import static org.hemicycle.platform.deadline.Deadlines.submission;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.hemicycle.platform.rule.RuleViolation;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    @Test
    void isMetByAPlanUploadedOnNewYearsEveInLima() {
        // 31 December 23:30 in Lima is already the next day in London, and 16:30 where the day ends last.
        var lateByFourMonths = submission("2018-08-31", Length.months(4));

        var view = lateByFourMonths.doneAt(Instant.parse("2019-01-01T04:30:00Z"));

        assertThat(view.state()).isEqualTo(DeadlineState.MET);
        assertThat(view.dueDate()).isEqualTo(day("2018-12-31"));
        assertThat(view.margin()).isEqualTo(Duration.ofSeconds(7 * 3600 + 29 * 60 + 59));
    }

    @Test
    void startsOnTheDayItIsInTheZoneOfTheKind() {
        var notice = Instant.parse("2016-07-01T03:30:00Z");

        assertThat(Deadline.startingAt(notice, Length.months(4), OFFICE, WASHINGTON)
                        .dueDate())
                .hasValue(day("2016-10-31"));
        assertThat(OFFICE.dateOf(notice)).isEqualTo(day("2016-06-30"));
        assertThat(MEMBER_SUBMISSION.dateOf(Instant.parse("2016-07-01T11:59:59Z")))
                .isEqualTo(day("2016-06-30"));
    }

    @Test
    void lastsUntilTheEndOfTheLastSecond() {
        // A comment window of 14 days, opened when the second language was public: 29 days in February.
        var comments = officeDeadline("2016-02-20", Length.calendarDays(14));

        assertThat(comments.due()).hasValue(Instant.parse("2016-03-06T04:59:59Z"));
        assertThat(comments.doneAt(Instant.parse("2016-03-06T04:59:59.900Z")).state())
                .isEqualTo(DeadlineState.MET);
        assertThat(comments.doneAt(Instant.parse("2016-03-06T05:00:00Z")))
                .extracting(DeadlineView::state, DeadlineView::margin)
                .containsExactly(DeadlineState.MISSED, Duration.ofSeconds(-1));
    }

    @Test
    void isOpenUntilThenAndMissedAfterwards() {
        var decision = officeDeadline("2016-06-30", Length.workingDays(20));

        var before = decision.at(Instant.parse("2016-07-28T12:00:00Z"));
        var after = decision.at(Instant.parse("2016-08-01T03:59:59Z"));

        assertThat(before.state()).isEqualTo(DeadlineState.OPEN);
        assertThat(before.due()).isEqualTo(Instant.parse("2016-07-30T03:59:59Z"));
        assertThat(after.state()).isEqualTo(DeadlineState.MISSED);
        assertThat(after.margin()).isEqualTo(Duration.ofDays(-2));
    }

    @Test
    void endsAtItsOwnHourWhenOneIsGiven() {
        var noon = officeDeadline("2016-03-10", Length.calendarDays(4)).endingAt(LocalTime.NOON);

        // The clocks went forward in between: noon is noon.
        assertThat(noon.due()).hasValue(Instant.parse("2016-03-14T16:00:00Z"));
    }

    @Test
    void isExtendedToALengthFromItsStart() {
        // The house rule for a government's answer: 40 working days, one extension of 20.
        var answer = officeDeadline("2018-08-24", Length.workingDays(40));
        var longer = new Extension.ToLength(
                answer.length().plus(20), day("2018-10-01"), "change of government", "subcommittee");

        assertThat(answer.dueDate()).hasValue(day("2018-10-19"));
        assertThat(answer.extended(longer).dueDate()).hasValue(day("2018-11-16"));
    }

    @Test
    void isExtendedToADateThatOnlyLaterSuspensionsMove() {
        var plan = submission("2020-06-30", Length.months(2))
                .suspended(Deadlines.suspension("2020-07-10", "2020-07-20"))
                .extended(new Extension.ToDate(day("2020-12-31"), day("2020-08-01"), "pandemic", "steering committee"));

        assertThat(plan.dueDate()).hasValue(day("2020-12-31"));
        assertThat(plan.suspended(Deadlines.suspension("2020-11-02", "2020-11-05"))
                        .dueDate())
                .hasValue(day("2021-01-03"));
    }

    @Test
    void isNotShortenedByAnExtension() {
        var plan = submission("2016-06-30", Length.months(4));

        assertThatThrownBy(() -> plan.extended(
                        new Extension.ToDate(day("2016-10-31"), day("2016-09-01"), "none", "steering committee")))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(DeadlineRule.EXTENSION_ENDS_LATER));
    }

    @Test
    void saysHowItCameAbout() {
        var plan = submission("2016-06-30", Length.months(4))
                .suspended(Deadlines.suspension("2016-08-01", "2016-08-11"))
                .extended(new Extension.ToLength(
                        Length.months(5), day("2016-09-15"), "elections", "the steering committee"))
                .suspended(Deadlines.suspension("2017-02-01", "2017-03-01"));

        assertThat(plan.at(Instant.parse("2016-10-01T12:00:00Z")).explanation())
                .containsExactly(
                        "Starts on 30 June 2016, a day that is not counted",
                        "Lasts 4 months, to 31 October 2016",
                        "Extended on 15 September 2016 by the steering committee on the ground \"elections\":"
                                + " lasts 5 months, to 30 November 2016",
                        "Suspended from 1 August 2016 until it resumed on 11 August 2016 (elections in the country):"
                                + " moves the end by 10 calendar days",
                        "Suspended from 1 February 2017 until it resumed on 1 March 2017 (elections in the country):"
                                + " moves nothing",
                        "Ends on 10 December 2016 at 23:59:59 (UTC-12)");
    }

    @Test
    void remindsBeforeItsEndAndNotBeforeItsStart() {
        var leadTimes = List.of(
                new LeadTime(Length.workingDays(5), LocalTime.of(9, 0), "plan.due-soon"),
                new LeadTime(Length.months(1), LocalTime.of(9, 0), "plan.due-in-a-month"),
                new LeadTime(Length.months(6), LocalTime.of(9, 0), "plan.due-in-six-months"));
        var plan = officeDeadline("2016-06-30", Length.months(4));

        var reminders = plan.reminders(leadTimes);

        var due = Instant.parse("2016-11-01T03:59:59Z");
        assertThat(reminders)
                .containsExactly(
                        new Reminder(
                                Instant.parse("2016-09-30T13:00:00Z"), day("2016-10-31"), due, "plan.due-in-a-month"),
                        new Reminder(Instant.parse("2016-10-24T13:00:00Z"), day("2016-10-31"), due, "plan.due-soon"));
        assertThat(plan.suspended(Suspension.open(day("2016-08-01"), "review")).reminders(leadTimes))
                .isEmpty();
    }
}
