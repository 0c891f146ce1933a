package org.hemicycle.membership.eligibility.history;

import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.hemicycle.membership.eligibility.PublishedFigures;
import org.hemicycle.membership.eligibility.Source;
import org.hemicycle.membership.eligibility.rules.Area;
import org.hemicycle.membership.eligibility.rules.Result;
import org.hemicycle.membership.eligibility.rules.Score;

/**
 * One line of the file. {@code knownPublicOn}: the score was public on that day, perhaps earlier; a month or a year in
 * the source gives its last day. {@code verdict}: what the source says came of it.
 */
record PublishedScore(int reviewYear, LocalDate knownPublicOn, Result verdict, PublishedFigures figures) {

    static PublishedScore of(CSVRecord line, LocalDate today) {
        return new PublishedScore(
                Integer.parseInt(line.get("review_year")),
                LocalDate.parse(line.get("known_public_on")),
                Boolean.parseBoolean(line.get("eligible")) ? Result.PASS : Result.FAIL,
                new PublishedFigures(
                        line.get("iso3"),
                        new Score(Integer.parseInt(line.get("total")), Integer.parseInt(line.get("max"))),
                        points(line),
                        deduced(line),
                        new Source(line.get("source"), line.get("review_year"), today, null),
                        line.get("note")));
    }

    /** The year's campaign was open by then: when its score was public, or at the end of the review year. */
    LocalDate campaignOpenBy() {
        var yearEnd = LocalDate.of(reviewYear, Month.DECEMBER, 31);
        return knownPublicOn.isBefore(yearEnd) ? knownPublicOn : yearEnd;
    }

    private static Map<Area, Integer> points(CSVRecord line) {
        var points = new EnumMap<Area, Integer>(Area.class);
        for (var area : Area.values()) {
            var text = line.get(area.name().toLowerCase(Locale.ROOT));
            if (!text.isBlank()) {
                points.put(area, Integer.parseInt(text));
            }
        }
        return points;
    }

    private static Set<Area> deduced(CSVRecord line) {
        return Arrays.stream(line.get("deduced").split(" "))
                .filter(name -> !name.isBlank())
                .map(Area::valueOf)
                .collect(Collectors.toSet());
    }
}
