package org.hemicycle.responsepolicy.clock;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The clock stands still.
 *
 * @param reason a code
 * @param suspendedBy null: it follows from a step of the case
 */
@Table("case_clock_pause")
record Pause(
        LocalDate fromDay,
        @Nullable LocalDate resumedOn,
        String reason,
        @Nullable UUID suspendedBy) {

    Pause resumed(LocalDate on) {
        return new Pause(fromDay, on, reason, suspendedBy);
    }
}
