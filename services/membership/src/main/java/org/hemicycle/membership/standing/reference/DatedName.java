package org.hemicycle.membership.standing.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A country's name in one language ("en", "fr") and when it was in use: from, and before (exclusive); null is open. */
public record DatedName(
        String language,
        String name,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validBefore) {

    boolean on(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validBefore == null || day.isBefore(validBefore));
    }
}
