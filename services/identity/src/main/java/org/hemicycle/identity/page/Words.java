package org.hemicycle.identity.page;

import java.util.Locale;
import java.util.ResourceBundle;

/** What pages say, in the languages of the partnership: French for who asks for it, else English. */
record Words(ResourceBundle bundle) {

    static Words in(Locale asked) {
        var language = Locale.FRENCH.getLanguage().equals(asked.getLanguage()) ? Locale.FRENCH : Locale.ENGLISH;
        return new Words(ResourceBundle.getBundle(
                "pages.identity.words",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    String say(String key) {
        return bundle.getString(key);
    }

    String language() {
        return bundle.getLocale().getLanguage();
    }
}
