package org.hemicycle.elections.messaging;

import java.util.List;
import java.util.UUID;
import org.hemicycle.elections.election.ElectionEvent;

/** On the wire as described in contracts/events/elections/slate-vetted.v1.schema.json. */
record SlateVetted(UUID electionId, List<String> endorsed) {

    static final String TYPE = "elections.slate-vetted.v1";

    static SlateVetted of(ElectionEvent.SlateVetted event) {
        return new SlateVetted(event.of().id().value(), event.endorsed());
    }
}
