package org.hemicycle.portal.session;

import java.time.ZoneId;
import java.util.Locale;
import org.hemicycle.portal.house.Bearer;
import org.jspecify.annotations.Nullable;

/**
 * One request for a page: who reads it, in which language and zone.
 *
 * @param reader null for the public
 */
public record Visit(@Nullable Reader reader, Bearer bearer, Locale locale, ZoneId zone) {

    public boolean is(String role) {
        return reader != null && reader.is(role);
    }

    public boolean signedIn() {
        return reader != null;
    }

    public String person() {
        return reader == null ? "" : reader.person();
    }

    public @Nullable String government() {
        return reader == null ? null : reader.government();
    }
}
