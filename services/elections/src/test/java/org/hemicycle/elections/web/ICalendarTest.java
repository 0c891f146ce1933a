package org.hemicycle.elections.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.hemicycle.elections.calendar.Entry;
import org.junit.jupiter.api.Test;

/** RFC 5545: line ends, folding, escapes. */
class ICalendarTest {

    private static final Instant FROM = Instant.parse("2022-06-28T13:00:00Z");
    private static final Instant UNTIL = Instant.parse("2022-07-20T04:00:00Z");

    @Test
    void aBallotRunsFromItsOpeningToItsClose() {
        assertThat(written("Seats 2022: ballot").split("\r\n"))
                .containsSubsequence(
                        "BEGIN:VCALENDAR",
                        "BEGIN:VEVENT",
                        "UID:1-ballot@elections",
                        "SEQUENCE:7",
                        "DTSTART:20220628T130000Z",
                        "DTEND:20220720T040000Z",
                        "SUMMARY:Seats 2022: ballot",
                        "END:VEVENT",
                        "END:VCALENDAR");
    }

    @Test
    void commasSemicolonsAndLineEndsAreEscaped() {
        assertThat(written("one, two; three\nfour\\")).contains("SUMMARY:one\\, two\\; three\\nfour\\\\\r\n");
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoCharacterIsTorn() {
        var words = "é".repeat(200);

        assertThat(written(words).split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(written(words).replace("\r\n ", "")).contains(words);
    }

    private static String written(String summary) {
        return ICalendar.of(List.of(new Entry("1-ballot@elections", summary, FROM, UNTIL, 7)), FROM);
    }
}
