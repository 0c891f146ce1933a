package org.hemicycle.portal.frame;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Names of countries by their three letters, as CLDR has them; XKX stands for Kosovo. */
final class Countries {

    private static final Map<String, String> TWO_LETTERS = Arrays.stream(Locale.getISOCountries())
            .collect(Collectors.toMap(two -> Locale.of("", two).getISO3Country(), two -> two));

    private Countries() {}

    static String name(String iso3, Locale locale) {
        if (iso3.equals("XKX")) {
            return "Kosovo";
        }
        var two = TWO_LETTERS.get(iso3);
        return two == null ? iso3 : Locale.of("", two).getDisplayCountry(locale);
    }
}
