package org.hemicycle.elections.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.elections.selection.SelectionEvent;

/** On the wire as described in contracts/events/elections/selection-called.v1.schema.json. */
record SelectionCalled(UUID selectionId, int seats, LocalDate termStart, LocalDate nominationsUntil) {

    static final String TYPE = "elections.selection-called.v1";

    static SelectionCalled of(SelectionEvent.Called event) {
        return new SelectionCalled(
                event.selection().value(), event.seats(), event.termStart(), event.nominationsUntil());
    }
}
