package org.hemicycle.membership.admission;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which files to list. What is null or empty does not narrow the list.
 *
 * @param reader the officer who asks: files that a conflict of interest keeps them out of are neither shown nor counted
 */
public record AdmissionFilter(
        @Nullable UUID reader,
        @Nullable String country,
        Set<Stage> stages,
        @Nullable UUID assignee,
        @Nullable Instant dueBefore) {

    public AdmissionFilter {
        stages = Set.copyOf(stages);
    }
}
