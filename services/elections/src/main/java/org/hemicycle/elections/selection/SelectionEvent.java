package org.hemicycle.elections.selection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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

    /** The runner-up takes a seat that fell free, for what is left of its term. */
    record StandbySeated(SelectionId selection, UUID nominee, String seat, LocalDate from, LocalDate until, Instant at)
            implements SelectionEvent {}

    record CommentReceived(SelectionId selection, UUID comment, UUID nominee, Instant at) implements SelectionEvent {}

    /** @param reason a code, where it is not published */
    record CommentModerated(
            SelectionId selection,
            UUID comment,
            boolean published,
            @Nullable String reason,
            Instant at) implements SelectionEvent {}

    record CommentErased(SelectionId selection, UUID comment, String reason, Instant at) implements SelectionEvent {}

    record Endorsed(SelectionId selection, List<UUID> chosen, String resolution, Instant at)
            implements SelectionEvent {}
}
