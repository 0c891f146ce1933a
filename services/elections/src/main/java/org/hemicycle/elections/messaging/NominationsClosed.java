package org.hemicycle.elections.messaging;

import java.util.UUID;
import org.hemicycle.elections.election.ElectionEvent;

/** On the wire as described in contracts/events/elections/nominations-closed.v1.schema.json. */
record NominationsClosed(UUID electionId, int candidates) {

    static final String TYPE = "elections.nominations-closed.v1";

    static NominationsClosed of(ElectionEvent.NominationsClosed event) {
        return new NominationsClosed(event.of().id().value(), event.candidates());
    }
}
