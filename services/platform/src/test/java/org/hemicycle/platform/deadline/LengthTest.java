package org.hemicycle.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LengthTest {

    // Plans due on 30 June 2016 were contrary to process four months later: letters go out in November.
    // Reports two months after a plan of 31 December are due at the end of February.
    @ParameterizedTest(name = "{0} and {1} months: {2}")
    @CsvSource({
        "2016-06-30,  4, 2016-10-31",
        "2018-08-31,  4, 2018-12-31",
        "2014-12-31,  2, 2015-02-28",
        "2015-12-31,  2, 2016-02-29",
        "2016-02-29,  1, 2016-03-31",
        "2016-02-28,  1, 2016-03-28",
        "2015-02-28,  1, 2015-03-31",
        "2016-01-30,  1, 2016-02-29",
        "2016-01-31,  1, 2016-02-29",
        "2016-05-04,  4, 2016-09-04",
        "2016-06-30, 18, 2017-12-31"
    })
    void monthsFromTheLastDayEndOnTheLastDay(LocalDate start, int months, LocalDate end) {
        assertThat(Length.months(months).after(start, Deadlines.WASHINGTON)).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0} and {1} years: {2}")
    @CsvSource({
        "2016-02-29, 1, 2017-02-28",
        "2016-02-29, 4, 2020-02-29",
        "2015-02-28, 1, 2016-02-29",
        "2015-03-10, 3, 2018-03-10"
    })
    void yearsKnowLeapYears(LocalDate start, int years, LocalDate end) {
        assertThat(Length.years(years).after(start, Deadlines.WASHINGTON)).isEqualTo(end);
    }

    // Ireland's public comment of 2014; the answers of Mexico and Azerbaijan's case by the published dates.
    @ParameterizedTest(name = "{0} and {1} days: {2}")
    @CsvSource({
        "2014-05-08, 30, 2014-06-07",
        "2018-07-16, 39, 2018-08-24",
        "2018-08-24, 98, 2018-11-30",
        "2015-03-02, 77, 2015-05-18",
        "2016-02-20, 14, 2016-03-05"
    })
    void calendarDaysDoNotCountTheFirst(LocalDate start, int days, LocalDate end) {
        assertThat(Length.calendarDays(days).after(start, Deadlines.WASHINGTON)).isEqualTo(end);
    }

    @ParameterizedTest(name = "{0} and {1} working days: {2}")
    @CsvSource({
        "2016-07-01, 1, 2016-07-05",
        "2016-07-02, 1, 2016-07-05",
        "2016-11-23, 2, 2016-11-28",
        "2016-06-30, 20, 2016-07-29",
        "2016-12-23, 5, 2017-01-02"
    })
    void workingDaysPassOverWeekendsAndListedHolidays(LocalDate start, int days, LocalDate end) {
        assertThat(Length.workingDays(days).after(start, Deadlines.WASHINGTON)).isEqualTo(end);
    }

    @Property
    void longerEndsLater(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 200) int amount,
            @ForAll DeadlineUnit unit) {
        var length = new Length(amount, unit);

        assertThat(length.plus(1).after(start, Deadlines.WASHINGTON))
                .isAfter(length.after(start, Deadlines.WASHINGTON));
    }

    @Property
    void workingDaysNeverEndOnAWeekendOrHoliday(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 100) int amount) {
        var end = Length.workingDays(amount).after(start, Deadlines.WASHINGTON);

        assertThat(Deadlines.WASHINGTON.isWorkingDay(end)).isTrue();
        assertThat(start.plusDays(1).datesUntil(end.plusDays(1)).filter(Deadlines.WASHINGTON::isWorkingDay))
                .hasSize(amount);
    }

    @Property
    void monthsKeepTheDayOrTakeTheLast(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int months) {
        var end = Length.months(months).after(start, Deadlines.WASHINGTON);

        assertThat(end.getYear() * 12 + end.getMonthValue())
                .isEqualTo(start.getYear() * 12 + start.getMonthValue() + months);
        if (start.getDayOfMonth() == start.lengthOfMonth()) {
            assertThat(end.getDayOfMonth()).isEqualTo(end.lengthOfMonth());
        } else {
            assertThat(end.getDayOfMonth()).isEqualTo(Math.min(start.getDayOfMonth(), end.lengthOfMonth()));
        }
    }

    @Property
    void countsWorkingDaysBackAsForth(@ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int days) {
        var length = Length.workingDays(days);
        var working = Deadlines.WASHINGTON.shift(start, 1);

        assertThat(length.before(length.after(working, Deadlines.WASHINGTON), Deadlines.WASHINGTON))
                .isEqualTo(working);
    }

    @Test
    void lastsAtLeastOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Length.workingDays(0))
                .withMessageContaining("0 working days");
    }

    @Test
    void isReadAsWords() {
        assertThat(Length.workingDays(20)).hasToString("20 working days");
        assertThat(Length.months(1)).hasToString("1 month");
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        Deadlines.day("2015-12-01").toEpochDay(),
                        Deadlines.day("2017-03-01").toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
