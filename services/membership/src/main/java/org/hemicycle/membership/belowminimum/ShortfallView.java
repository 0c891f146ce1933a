package org.hemicycle.membership.belowminimum;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member below the minimum as anybody may read it.
 *
 * @param revision counts the changes of the row
 * @param deadline until when a warned member has time
 */
public record ShortfallView(
        UUID id,
        int revision,
        String country,
        ShortfallState state,
        FailedScore score,
        @Nullable UUID letter,
        boolean letterSent,
        @Nullable LocalDate deadline,
        @Nullable CommitteeReview review,
        @Nullable UUID passingSheet,
        @Nullable UUID closing) {}
