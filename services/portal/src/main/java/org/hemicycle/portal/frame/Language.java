package org.hemicycle.portal.frame;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language the pages are written in. */
public enum Language {
    EN(Locale.UK),
    FR(Locale.FRANCE);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** With a country: dates are written as there. */
    public Locale locale() {
        return locale;
    }

    public String code() {
        return locale.getLanguage();
    }

    static Optional<Language> of(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }
}
