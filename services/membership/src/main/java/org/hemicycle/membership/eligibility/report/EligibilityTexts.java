package org.hemicycle.membership.eligibility.report;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words for the keys of an explanation, in English and French. */
public final class EligibilityTexts {

    private static final ResourceBundle.Control NO_DEFAULT_LANGUAGE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private EligibilityTexts() {}

    /** The text of a key; English for any language but French. */
    public static String text(String key, Locale locale) {
        return ResourceBundle.getBundle("texts/eligibility", locale, NO_DEFAULT_LANGUAGE)
                .getString(key);
    }
}
