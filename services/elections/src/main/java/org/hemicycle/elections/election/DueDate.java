package org.hemicycle.elections.election;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hemicycle.platform.deadline.DeadlineState;
import org.hemicycle.platform.deadline.DeadlineView;
import org.jspecify.annotations.Nullable;

/** A time limit of an election as its readers see it, with how it came about. */
public record DueDate(
        ElectionTerm term,
        DeadlineState state,
        LocalDate start,
        @Nullable LocalDate dueDate,
        @Nullable Instant due,
        String zone,
        List<String> explanation) {

    static DueDate of(ElectionTerm term, DeadlineView view) {
        return new DueDate(
                term, view.state(), view.start(), view.dueDate(), view.due(), view.zone(), view.explanation());
    }
}
