package org.hemicycle.elections.messaging;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hemicycle.elections.selection.SelectionEvent;

/** On the wire as described in contracts/events/elections/selection-chosen.v1.schema.json. */
record SelectionChosen(UUID selectionId, List<UUID> chosen, UUID runnerUp, boolean departs, Map<UUID, String> means) {

    static final String TYPE = "elections.selection-chosen.v1";

    static SelectionChosen of(SelectionEvent.Chosen event) {
        return new SelectionChosen(
                event.selection().value(), event.chosen(), event.runnerUp(), event.departs(), event.means());
    }
}
