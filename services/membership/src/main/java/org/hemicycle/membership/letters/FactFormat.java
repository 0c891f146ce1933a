package org.hemicycle.membership.letters;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes facts the way a language does: days in words, countries by name. Anything else stands as it is. */
final class FactFormat {

    private static final Pattern ISO_DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Map<String, String> ALPHA2 = Stream.of(Locale.getISOCountries())
            .collect(Collectors.toMap(code -> Locale.of("", code).getISO3Country(), Function.identity()));

    private FactFormat() {}

    static String of(String fact, Locale language) {
        return ISO_DATE.matcher(fact).matches() ? day(LocalDate.parse(fact), language) : fact;
    }

    private static String day(LocalDate day, Locale language) {
        var words = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(day);
        return language.getLanguage().equals("fr") ? words.replaceFirst("^1 ", "1er ") : words;
    }

    /** A country's name of today, or the code itself if it has no name here. */
    static String country(String iso3, Locale language) {
        var code = ALPHA2.get(iso3);
        return code == null ? iso3 : Locale.of("", code).getDisplayCountry(language);
    }
}
