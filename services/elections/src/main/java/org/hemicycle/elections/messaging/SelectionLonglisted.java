package org.hemicycle.elections.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hemicycle.elections.selection.SelectionEvent;

/** On the wire as described in contracts/events/elections/selection-longlisted.v1.schema.json. */
record SelectionLonglisted(UUID selectionId, List<UUID> nominees, LocalDate commentsUntil) {

    static final String TYPE = "elections.selection-longlisted.v1";

    static SelectionLonglisted of(SelectionEvent.Longlisted event) {
        return new SelectionLonglisted(event.selection().value(), event.nominees(), event.commentsUntil());
    }
}
