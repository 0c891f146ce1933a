package org.hemicycle.elections.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.junit.jupiter.api.Test;

class TimetableTest {

    private static final OfficeCalendar OFFICE = OfficeCalendar.read();
    private static final ElectionRules RULES = ElectionRuleBook.read().edition("ELECTION-2014");
    private static final LocalDate CALLED = LocalDate.of(2022, 4, 4);

    @Test
    void daysLeftOutFollowFromTheRules() {
        var dates = Timetable.of(CALLED, new Dates(null, null, null, null), RULES, OFFICE);

        assertThat(dates.nominationsUntil()).isEqualTo("2022-05-04"); // 30 days
        assertThat(dates.vettingUntil()).isEqualTo("2022-05-18"); // 10 working days
        assertThat(dates.opensAt()).isEqualTo("2022-06-01T13:00:00Z"); // 14 days, at nine in New York
        assertThat(dates.closesAt()).isEqualTo("2022-06-23T04:00:00Z"); // the end of the 21st day
        assertThat(dates.rollOn()).isEqualTo("2022-05-25"); // seven days before the opening
    }

    @Test
    void theClosingInstantKeepsSummerTime() { // 2015: 1 to 30 July
        var dates = Timetable.of(
                LocalDate.of(2015, 5, 5),
                new Dates(
                        LocalDate.of(2015, 6, 5),
                        LocalDate.of(2015, 6, 15),
                        LocalDate.of(2015, 7, 1),
                        LocalDate.of(2015, 7, 30)),
                RULES,
                OFFICE);

        assertThat(dates.closesAt()).isEqualTo("2015-07-31T04:00:00Z");
    }

    @Test
    void whatFollowsMovesWithAnExtension() {
        var dates = Timetable.of(CALLED, new Dates(null, null, null, null), RULES, OFFICE)
                .nominationsUntil(LocalDate.of(2022, 5, 19));

        assertThat(dates.vettingUntil()).isEqualTo("2022-06-02");
        assertThat(dates.opensAt()).isEqualTo("2022-06-16T13:00:00Z");
    }

    @Test
    void anOpeningApprovedLateDoesNotShortenTheBallot() {
        var dates = Timetable.of(CALLED, new Dates(null, null, null, null), RULES, OFFICE);

        var late = dates.openingAt(dates.opensAt().plusSeconds(3600));

        assertThat(late.closesAt()).isEqualTo(dates.closesAt().plusSeconds(3600));
    }

    @Test
    void aBallotDoesNotOpenBeforeTheSlateIsVetted() {
        var wrong = new Dates(LocalDate.of(2022, 5, 4), LocalDate.of(2022, 5, 18), LocalDate.of(2022, 5, 18), null);

        assertThatThrownBy(() -> Timetable.of(CALLED, wrong, RULES, OFFICE))
                .hasMessage(ElectionRule.DATES_IN_ORDER.sentence());
    }
}
