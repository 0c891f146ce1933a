package org.hemicycle.platform.process;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which open steps somebody asks for; null: any.
 *
 * @param reader who asks: cases that a conflict of interest keeps them out of are neither shown nor counted
 * @param process the kind of procedure
 * @param followUpBy those put off until this instant or an earlier one
 */
public record WorkFilter(
        @Nullable UUID reader,
        Set<String> groups,
        @Nullable UUID assignee,
        boolean unassignedOnly,
        @Nullable String process,
        @Nullable String caseId,
        @Nullable String step,
        @Nullable Instant dueBefore,
        @Nullable Instant followUpBy) {}
