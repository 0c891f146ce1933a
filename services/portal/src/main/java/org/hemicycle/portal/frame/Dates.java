package org.hemicycle.portal.frame;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes days and instants for a reader: in their language, instants in their zone, and always with its name. */
public record Dates(Locale locale, ZoneId zone) {

    public String day(@Nullable String isoDay) {
        return isoDay == null || isoDay.isBlank()
                ? ""
                : ordinal(
                        LocalDate.parse(isoDay)
                                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                        .withLocale(locale)),
                        locale);
    }

    /** French writes the first of a month, and no other day, as an ordinal. */
    static String ordinal(String written, Locale locale) {
        return locale.getLanguage().equals("fr") ? written.replaceFirst("^1 ", "1er ") : written;
    }

    /** A day, or a month where no more is known. */
    public String dayOrMonth(@Nullable String iso) {
        return iso == null || iso.length() != 7
                ? day(iso)
                : YearMonth.parse(iso).format(DateTimeFormatter.ofPattern("LLLL yyyy", locale));
    }

    public String instant(@Nullable String isoInstant) {
        return at(isoInstant, zone);
    }

    /** For deadlines, which fall where the procedure says. */
    public String at(@Nullable String isoInstant, ZoneId where) {
        if (isoInstant == null || isoInstant.isBlank()) {
            return "";
        }
        var moment = Instant.parse(isoInstant).atZone(where);
        var written = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .format(moment);
        return ordinal(written, locale) + " " + name(where);
    }

    /** The day alone of an instant, in the reader's zone. */
    public String dayOf(@Nullable String isoInstant) {
        return isoInstant == null || isoInstant.isBlank()
                ? ""
                : day(Instant.parse(isoInstant).atZone(zone).toLocalDate().toString());
    }

    private String name(ZoneId where) {
        return where.normalized().equals(ZoneOffset.UTC)
                ? "UTC"
                : "(%s)".formatted(where.getDisplayName(TextStyle.FULL, locale));
    }
}
