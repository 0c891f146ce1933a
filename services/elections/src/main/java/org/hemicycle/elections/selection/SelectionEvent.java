package org.hemicycle.elections.selection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What can happen in a selection. Nominees appear by their random ids. */
public sealed interface SelectionEvent {

    SelectionId selection();

    Instant at();

    record Called(SelectionId selection, int seats, LocalDate termStart, LocalDate nominationsUntil, Instant at)
            implements SelectionEvent {}

    record Longlisted(SelectionId selection, List<UUID> nominees, LocalDate commentsUntil, Instant at)
            implements SelectionEvent {}

    record Shortlisted(SelectionId selection, List<UUID> nominees, Instant at) implements SelectionEvent {}

    /** @param means by nominee, whole numbers or fractions */
    record Chosen(
            SelectionId selection,
            List<UUID> chosen,
            UUID runnerUp,
            boolean departs,
            Map<UUID, String> means,
            Instant at)
            implements SelectionEvent {}

    record Endorsed(SelectionId selection, List<UUID> chosen, String resolution, Instant at)
            implements SelectionEvent {}
}
