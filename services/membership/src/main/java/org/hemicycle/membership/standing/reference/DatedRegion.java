package org.hemicycle.membership.standing.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The region OGP counts a country in, since when, and how that is known. */
public record DatedRegion(
        Region region, LocalDate validFrom, @Nullable LocalDate validBefore, Evidence evidence, String source) {

    boolean on(LocalDate day) {
        return !day.isBefore(validFrom) && (validBefore == null || day.isBefore(validBefore));
    }
}
