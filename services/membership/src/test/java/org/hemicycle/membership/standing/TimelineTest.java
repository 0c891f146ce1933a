package org.hemicycle.membership.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.hemicycle.membership.standing.Timeline.Turn;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate START = LocalDate.of(2016, 5, 1);
    private static final int DAYS = 9;
    private static final int NOTHING = -1;

    @Test
    void betweenTwoPossibleDaysBothValuesArePossibleAndTheLaterIsRecorded() {
        var timeline = new Timeline<>(List.of(
                new Turn<>(EffectiveDate.on(LocalDate.of(2012, 4, 17)), "IN"),
                new Turn<>(new EffectiveDate(LocalDate.of(2013, 4, 13), LocalDate.of(2013, 5, 17)), "OUT")));

        var may = LocalDate.of(2013, 5, 1);

        assertThat(timeline.on(may)).contains("OUT");
        assertThat(timeline.possibleOn(may).values()).containsExactly("IN", "OUT");
        assertThat(timeline.possibleOn(LocalDate.of(2013, 4, 12)).values()).containsExactly("IN");
        assertThat(timeline.possibleOn(LocalDate.of(2013, 5, 17)).values()).containsExactly("OUT");
    }

    @Test
    void aMonthLeavesItsBeginningOpen() {
        var timeline = new Timeline<>(List.of(new Turn<>(EffectiveDate.in(YearMonth.of(2011, 9)), "IN")));

        assertThat(timeline.possibleOn(LocalDate.of(2011, 8, 31)).values()).isEmpty();
        assertThat(timeline.possibleOn(LocalDate.of(2011, 9, 15)).nothingYet()).isTrue();
        assertThat(timeline.possibleOn(LocalDate.of(2011, 9, 30)).certain()).isTrue();
    }

    @Test
    void refusesTurnsThatCannotHaveComeInThisOrder() {
        assertThatThrownBy(() -> new Timeline<>(List.of(
                        new Turn<>(EffectiveDate.on(LocalDate.of(2017, 1, 2)), 1),
                        new Turn<>(EffectiveDate.on(LocalDate.of(2017, 1, 1)), 2))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void possibleIsExactlyWhatSomeChoiceOfDaysInTheIntervalsYields(
            @ForAll("intervals") List<EffectiveDate> intervals, @ForAll @IntRange(max = DAYS) int day) {
        var choices = choices(intervals);
        if (choices.isEmpty()) {
            assertThatThrownBy(() -> timeline(intervals)).isInstanceOf(IllegalArgumentException.class);
            return;
        }
        var expected = new TreeSet<Integer>();
        choices.forEach(days -> expected.add(valueOn(START.plusDays(day), days)));

        var possible = timeline(intervals).possibleOn(START.plusDays(day));

        var found = new TreeSet<>(possible.values());
        if (possible.nothingYet()) {
            found.add(NOTHING);
        }
        assertThat(found).isEqualTo(expected);
    }

    @Property
    void whatIsRecordedIsTheLatestOfThePossible(
            @ForAll("intervals") List<EffectiveDate> intervals, @ForAll @IntRange(max = DAYS) int day) {
        if (choices(intervals).isEmpty()) {
            return;
        }
        var timeline = timeline(intervals);
        var possible = timeline.possibleOn(START.plusDays(day)).values();

        assertThat(timeline.on(START.plusDays(day)).orElse(NOTHING))
                .isEqualTo(possible.isEmpty() ? NOTHING : possible.getLast());
    }

    @Property
    void withKnownDaysEveryAnswerIsCertain(
            @ForAll("knownDays") List<EffectiveDate> days, @ForAll @IntRange(max = DAYS) int day) {
        assertThat(timeline(days).possibleOn(START.plusDays(day)).certain()).isTrue();
    }

    @Provide
    Arbitrary<List<EffectiveDate>> intervals() {
        var days = Arbitraries.integers().between(0, DAYS - 1);
        return Combinators.combine(days, days)
                .as((a, b) -> new EffectiveDate(START.plusDays(Math.min(a, b)), START.plusDays(Math.max(a, b))))
                .list()
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<EffectiveDate>> knownDays() {
        return Arbitraries.integers()
                .between(0, DAYS - 1)
                .list()
                .ofMaxSize(5)
                .map(list -> list.stream()
                        .sorted()
                        .map(day -> EffectiveDate.on(START.plusDays(day)))
                        .toList());
    }

    private static Timeline<Integer> timeline(List<EffectiveDate> intervals) {
        var turns = new ArrayList<Turn<Integer>>();
        for (int i = 0; i < intervals.size(); i++) {
            turns.add(new Turn<>(intervals.get(i), i));
        }
        return new Timeline<>(turns);
    }

    /** The slow truth: every non-decreasing choice of one day per interval. */
    private static List<List<LocalDate>> choices(List<EffectiveDate> intervals) {
        var choices = List.of(List.<LocalDate>of());
        for (var interval : intervals) {
            var longer = new ArrayList<List<LocalDate>>();
            for (var choice : choices) {
                interval.earliest()
                        .datesUntil(interval.latest().plusDays(1))
                        .filter(day -> choice.isEmpty() || !day.isBefore(choice.getLast()))
                        .forEach(day -> {
                            var next = new ArrayList<>(choice);
                            next.add(day);
                            longer.add(next);
                        });
            }
            choices = List.copyOf(longer);
        }
        return choices;
    }

    private static int valueOn(LocalDate day, List<LocalDate> days) {
        var value = NOTHING;
        for (int i = 0; i < days.size(); i++) {
            if (!days.get(i).isAfter(day)) {
                value = i;
            }
        }
        return value;
    }
}
