package org.hemicycle.portal.frame;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Names of countries by their three letters, as CLDR has them; XKX stands for Kosovo. */
public final class Countries {

    private static final Map<String, String> TWO_LETTERS = Arrays.stream(Locale.getISOCountries())
            .collect(Collectors.toMap(two -> Locale.of("", two).getISO3Country(), two -> two));

    private Countries() {}

    /** As a reader of that language looks them up. */
    public static Comparator<String> byName(Locale locale) {
        var letters = Collator.getInstance(locale);
        return (one, other) -> letters.compare(name(one, locale), name(other, locale));
    }

    static String name(String iso3, Locale locale) {
        if (iso3.equals("XKX")) {
            return "Kosovo";
        }
        var two = TWO_LETTERS.get(iso3);
        return two == null ? iso3 : Locale.of("", two).getDisplayCountry(locale);
    }
}
