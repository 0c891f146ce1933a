package org.hemicycle.portal.frame;

import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Why a government is on a roll or not: elections gives each line a reason in English, with a status and days. */
final class RollWords {

    private static final String DAY = "(\\d{4}-\\d{2}-\\d{2})";
    private static final String STATUS = "([A-Z]+)";
    private static final Map<Pattern, String> SAID = Map.of(
            Pattern.compile(STATUS + " since " + DAY), "since",
            Pattern.compile("voting rights withdrawn since " + DAY), "withdrawn",
            Pattern.compile("no status known on " + DAY), "unknown",
            Pattern.compile(STATUS + " between " + DAY + " and " + DAY + ": uncertain on " + DAY), "uncertain",
            Pattern.compile("on appeal: (.+)", Pattern.DOTALL), "on-appeal");

    private RollWords() {}

    /** What is none of these stays as it came. */
    static String of(Words words, Dates dates, String reason) {
        for (var each : SAID.entrySet()) {
            var found = each.getKey().matcher(reason);
            if (found.matches()) {
                return words.of("roll-why." + each.getValue(), values(words, dates, found));
            }
        }
        return reason;
    }

    private static Object[] values(Words words, Dates dates, MatchResult found) {
        return IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .map(value -> value.matches(DAY)
                        ? dates.day(value)
                        : Objects.requireNonNullElse(words.maybe("status." + value), value))
                .toArray();
    }
}
