package org.hemicycle.platform.conflict;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What binds a person to a government (ISO 3166 alpha-3) or an organisation, from the first to the last day.
 *
 * @param source what it is known from; news from the same source replaces it
 */
public record Tie(
        String source,
        UUID person,
        Kind kind,
        @Nullable String government,
        @Nullable String organisation,
        LocalDate from,
        @Nullable LocalDate until) {

    public enum Kind {
        GOVERNMENT,
        CIVIL_SOCIETY,
        SECRETARIAT,
        JUDGE,
        PARTNER,
        NATIONALITY
    }
}
