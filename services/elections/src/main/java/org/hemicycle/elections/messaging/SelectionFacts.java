package org.hemicycle.elections.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.elections.selection.SelectionEvent;
import org.jspecify.annotations.Nullable;

/** The standby and the comments of a selection on the wire, as contracts/events/elections/selection-….v1 describes them. */
final class SelectionFacts {

    private SelectionFacts() {}

    record StandbySeated(UUID selectionId, UUID nominee, String seat, LocalDate from, LocalDate until) {

        static final String TYPE = "elections.selection-standby-seated.v1";

        static StandbySeated of(SelectionEvent.StandbySeated event) {
            return new StandbySeated(
                    event.selection().value(), event.nominee(), event.seat(), event.from(), event.until());
        }
    }

    record CommentReceived(UUID selectionId, UUID commentId, UUID nominee) {

        static final String TYPE = "elections.selection-comment-received.v1";

        static CommentReceived of(SelectionEvent.CommentReceived event) {
            return new CommentReceived(event.selection().value(), event.comment(), event.nominee());
        }
    }

    record CommentModerated(
            UUID selectionId,
            UUID commentId,
            boolean published,
            @Nullable String reason) {

        static final String TYPE = "elections.selection-comment-moderated.v1";

        static CommentModerated of(SelectionEvent.CommentModerated event) {
            return new CommentModerated(event.selection().value(), event.comment(), event.published(), event.reason());
        }
    }

    record CommentErased(UUID selectionId, UUID commentId, String reason) {

        static final String TYPE = "elections.selection-comment-erased.v1";

        static CommentErased of(SelectionEvent.CommentErased event) {
            return new CommentErased(event.selection().value(), event.comment(), event.reason());
        }
    }
}
