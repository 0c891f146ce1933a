package org.hemicycle.elections.messaging;

import java.util.List;
import java.util.UUID;
import org.hemicycle.elections.selection.SelectionEvent;

/** On the wire as described in contracts/events/elections/selection-shortlisted.v1.schema.json. */
record SelectionShortlisted(UUID selectionId, List<UUID> nominees) {

    static final String TYPE = "elections.selection-shortlisted.v1";

    static SelectionShortlisted of(SelectionEvent.Shortlisted event) {
        return new SelectionShortlisted(event.selection().value(), event.nominees());
    }
}
