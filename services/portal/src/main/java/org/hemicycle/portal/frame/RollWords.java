package org.hemicycle.portal.frame;

import java.util.regex.Pattern;

/** Why a government is on a roll or not: elections gives each line a reason in English, with a status and days. */
final class RollWords {

    private static final String DAY = "(\\d{4}-\\d{2}-\\d{2})";
    private static final Pattern SINCE = Pattern.compile("([A-Z]+) since " + DAY);
    private static final Pattern WITHDRAWN = Pattern.compile("voting rights withdrawn since " + DAY);
    private static final Pattern UNKNOWN = Pattern.compile("no status known on " + DAY);
    private static final Pattern UNCERTAIN =
            Pattern.compile("([A-Z]+) between %1$s and %1$s: uncertain on %1$s".formatted(DAY));
    private static final Pattern ON_APPEAL = Pattern.compile("on appeal: (.+)", Pattern.DOTALL);

    private RollWords() {}

    static String of(Words words, Dates dates, String reason) {
        var since = SINCE.matcher(reason);
        if (since.matches()) {
            return words.of("roll-why.since", words.code("status", since.group(1)), dates.day(since.group(2)));
        }
        var withdrawn = WITHDRAWN.matcher(reason);
        if (withdrawn.matches()) {
            return words.of("roll-why.withdrawn", dates.day(withdrawn.group(1)));
        }
        var unknown = UNKNOWN.matcher(reason);
        if (unknown.matches()) {
            return words.of("roll-why.unknown", dates.day(unknown.group(1)));
        }
        var uncertain = UNCERTAIN.matcher(reason);
        if (uncertain.matches()) {
            return words.of(
                    "roll-why.uncertain",
                    words.code("status", uncertain.group(1)),
                    dates.day(uncertain.group(2)),
                    dates.day(uncertain.group(3)),
                    dates.day(uncertain.group(4)));
        }
        var appeal = ON_APPEAL.matcher(reason);
        return appeal.matches() ? words.of("roll-why.on-appeal", appeal.group(1)) : reason;
    }
}
