package org.hemicycle.elections.messaging;

import java.util.List;
import java.util.UUID;
import org.hemicycle.elections.selection.SelectionEvent;

/** On the wire as described in contracts/events/elections/selection-endorsed.v1.schema.json. */
record SelectionEndorsed(UUID selectionId, List<UUID> chosen, String resolution) {

    static final String TYPE = "elections.selection-endorsed.v1";

    static SelectionEndorsed of(SelectionEvent.Endorsed event) {
        return new SelectionEndorsed(event.selection().value(), event.chosen(), event.resolution());
    }
}
