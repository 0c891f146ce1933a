package org.hemicycle.platform.deadline;

import java.time.LocalDate;
import java.util.List;

/** Where a deadline falls: its last day, whether that is certain or the earliest possible, and how it came about. */
record Limit(LocalDate date, boolean certain, List<DeadlineStep> steps) {

    Limit {
        steps = List.copyOf(steps);
    }
}
