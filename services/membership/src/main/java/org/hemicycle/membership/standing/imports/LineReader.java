package org.hemicycle.membership.standing.imports;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.hemicycle.membership.standing.EffectiveDate;
import org.hemicycle.membership.standing.SourceLine;
import org.hemicycle.membership.standing.reference.Countries;

/** Understands one line of the list, or says which field cannot be used. */
final class LineReader {

    static final String[] COLUMNS = {
        "country", "iso3", "event", "date", "date_precision", "vote", "detail", "source", "confidence"
    };

    private static final int LONGEST = 1_000;
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Pattern VOTE = Pattern.compile("|unanimous|consensus|[0-9]+-[0-9]+-[0-9]+");
    private static final Pattern CONFIDENCE = Pattern.compile("CONFIRMED|PARTIAL|" + EventLine.CONFLICT);

    private final Countries countries;
    private final String file;

    LineReader(Countries countries, String file) {
        this.countries = countries;
        this.file = file;
    }

    EventLine read(CSVRecord line, long number) {
        check(line.size() == COLUMNS.length, "line", "has %d fields instead of %d", line.size(), COLUMNS.length);
        for (var column : COLUMNS) {
            check(line.get(column).length() <= LONGEST, column, "is longer than %d characters", LONGEST);
            check(!CONTROL.matcher(line.get(column)).find(), column, "holds a control character");
        }
        var iso3 = country(line);
        var type = type(line.get("event"));
        var effective = date(line.get("date"), line.get("date_precision"));
        check(!effective.latest().isBefore(EventEntry.FOUNDED), "date", "lies before the partnership was founded");
        check(
                VOTE.matcher(line.get("vote")).matches(),
                "vote",
                "is none of for-against-abstaining, unanimous, consensus");
        check(!line.get("source").isBlank(), "source", "is missing");
        check(CONFIDENCE.matcher(line.get("confidence")).matches(), "confidence", "is not known");
        return new EventLine(number, iso3, type, effective, source(line, number));
    }

    /** Code and name must agree: a mistyped code would otherwise change another government's standing. */
    private String country(CSVRecord line) {
        var iso3 = line.get("iso3");
        var country = countries.find(iso3).orElseThrow(() -> new UnusableLine("iso3", "is no country we know"));
        check(country.isCalled(line.get("country")), "country", "is not a name of %s", iso3);
        return iso3;
    }

    private static EventType type(String event) {
        return Arrays.stream(EventType.values())
                .filter(type -> type.name().equals(event))
                .findFirst()
                .orElseThrow(() -> new UnusableLine("event", "is not an event we know"));
    }

    private static EffectiveDate date(String date, String precision) {
        var known = Arrays.stream(DatePrecision.values())
                .filter(p -> p.name().toLowerCase(Locale.ROOT).equals(precision))
                .findFirst()
                .orElseThrow(() -> new UnusableLine("date_precision", "is none of day, month, year"));
        try {
            return known.read(date);
        } catch (DateTimeException otherForm) {
            throw new UnusableLine("date", "is no date known to the " + precision);
        }
    }

    private SourceLine source(CSVRecord line, long number) {
        return new SourceLine(
                file,
                number,
                line.get("event"),
                line.get("date"),
                line.get("vote"),
                line.get("detail"),
                line.get("source"),
                line.get("confidence"));
    }

    private static void check(boolean holds, String field, String sentence, Object... values) {
        if (!holds) {
            throw new UnusableLine(field, sentence.formatted(values));
        }
    }
}
