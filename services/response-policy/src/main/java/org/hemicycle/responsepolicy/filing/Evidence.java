package org.hemicycle.responsepolicy.filing;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What shows that a concern is true.
 *
 * @param document of a file handed in
 * @param confidential whether it is for the review alone
 */
public record Evidence(
        String source,
        @Nullable LocalDate date,
        @Nullable String link,
        @Nullable UUID document,
        boolean confidential) {}
