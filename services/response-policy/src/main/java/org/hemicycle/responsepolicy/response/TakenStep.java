package org.hemicycle.responsepolicy.response;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * A step that was taken.
 *
 * @param happenedOn the day it counts from, which may be earlier than the day it was entered
 * @param announcedOn when two persons made it public; null: they have not
 * @param reference a code: a reason, the number of a resolution
 */
@Table("response_case_step")
record TakenStep(
        CaseStep step,
        LocalDate happenedOn,
        Instant enteredAt,
        @Nullable LocalDate announcedOn,
        @Nullable String reference) {

    /** @param today what happened east of the procedure's zone may bear a day that has not come there yet */
    TakenStep announced(LocalDate today) {
        return new TakenStep(step, happenedOn, enteredAt, today.isBefore(happenedOn) ? happenedOn : today, reference);
    }

    boolean isAnnounced() {
        return announcedOn != null;
    }
}
