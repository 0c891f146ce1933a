package org.hemicycle.elections.resolution;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a resolution works.
 *
 * @param effectiveOn null: from its decision on
 * @param expiresOn the last day; null: until superseded
 */
public record Validity(
        @Nullable LocalDate effectiveOn, @Nullable LocalDate expiresOn) {

    Validity from(LocalDate day) {
        return new Validity(day, expiresOn);
    }

    /** Not after its last day. */
    boolean covers(LocalDate day) {
        return expiresOn == null || !day.isAfter(expiresOn);
    }

    boolean isInOrder() {
        return effectiveOn == null || expiresOn == null || !expiresOn.isBefore(effectiveOn);
    }
}
