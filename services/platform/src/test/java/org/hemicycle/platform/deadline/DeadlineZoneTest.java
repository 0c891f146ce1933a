package org.hemicycle.platform.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.hemicycle.platform.rule.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineZoneTest {

    // An award deadline was published as "13 September 2021, 23:59 EST", when EST was not in force.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "EST",
                "MST",
                "HST",
                "EDT",
                "PST",
                "CET",
                "EST5EDT",
                "CST6CDT",
                "PST8PDT",
                "GMT",
                "Z",
                "UTC-5",
                "GMT-5",
                "-05:00",
                "+00:00",
                "Etc/GMT+12",
                "Etc/UTC",
                "SystemV/EST5",
                "Europe/Lutetia",
                "america/new_york",
                ""
            })
    void refusesWhatCanBeReadInTwoWays(String id) {
        assertThatThrownBy(() -> DeadlineZone.of(id))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(DeadlineRule.ZONE_IS_UNAMBIGUOUS))
                .hasMessageContaining("\"" + id + "\"")
                .hasMessageContaining("America/New_York");
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/New_York", "America/Argentina/Buenos_Aires", "Africa/Nairobi", "UTC", "UTC-12"})
    void takesRegionAndCityAndTheTwoFixedOnes(String id) {
        assertThat(DeadlineZone.of(id).zone()).isEqualTo(ZoneId.of(id));
    }

    // The same last second in winter, in summer and on the days the clocks change (13 March and 6 November 2016).
    @ParameterizedTest
    @CsvSource({
        "2016-01-15, 2016-01-16T04:59:59Z",
        "2016-03-12, 2016-03-13T04:59:59Z",
        "2016-03-13, 2016-03-14T03:59:59Z",
        "2016-07-01, 2016-07-02T03:59:59Z",
        "2016-11-05, 2016-11-06T03:59:59Z",
        "2016-11-06, 2016-11-07T04:59:59Z"
    })
    void endsTheDayInNewYorkWhateverTheSeason(String day, Instant end) {
        assertThat(Deadlines.OFFICE.endOf(Deadlines.day(day))).isEqualTo(end);
    }

    @Test
    void endsTheDayOfMembersWhereItEndsLastOnEarth() {
        assertThat(Deadlines.MEMBER_SUBMISSION.endOf(Deadlines.day("2016-12-31")))
                .isEqualTo(Instant.parse("2017-01-01T11:59:59Z"));
    }

    @Test
    void countsAnHourThatComesTwiceToItsSecondEnd() {
        // In Paraguay the hour before midnight came twice on 26 March 2016.
        var asuncion = new DeadlineKind(
                "test", DeadlineZone.of("America/Asuncion"), LocalTime.of(23, 59, 59), Evidence.DEFAULT);

        assertThat(asuncion.endOf(Deadlines.day("2016-03-26"))).isEqualTo(Instant.parse("2016-03-27T03:59:59Z"));
    }

    @Test
    void tellsWhatTheSecretariatHasSet() {
        assertThat(Evidence.SOURCED.isSetBySecretariat()).isFalse();
        assertThat(Evidence.RECALL.isSetBySecretariat()).isTrue();
    }
}
