package org.hemicycle.portal.frame;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** The words of the pages in one language. Codes that a service may add later fall back to something readable. */
public record Words(MessageSource source, Locale locale) {

    public String of(String key, Object... values) {
        return source.getMessage(key, values, locale);
    }

    /** Empty where there is none: for hints, which not every field has. */
    public String maybe(String key) {
        var word = source.getMessage(key, null, "", locale);
        return word == null ? "" : word;
    }

    /** The word for a code, as in {@code status.ACTIVE}; an unknown code as it is, in lower case. */
    public String code(String group, @Nullable Object code) {
        if (code == null) {
            return "";
        }
        if (group.equals("country")) {
            return Countries.name(code.toString(), locale);
        }
        var readable =
                code.toString().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
        var word = source.getMessage(group + "." + code, null, readable, locale);
        return word == null ? readable : word;
    }
}
