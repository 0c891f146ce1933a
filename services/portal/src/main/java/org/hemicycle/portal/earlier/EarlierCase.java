package org.hemicycle.portal.earlier;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A case of before this system: what is published of it and where. */
public record EarlierCase(
        String id, String country, @Nullable String filedOn, List<String> filers, List<Told> timeline) {

    /** What happened; {@code on} is a day or a month. */
    public record Told(String on, String kind, String en, String fr, String evidence, String source) {

        public String text(Locale locale) {
            return locale.getLanguage().equals("fr") ? fr : en;
        }
    }
}
