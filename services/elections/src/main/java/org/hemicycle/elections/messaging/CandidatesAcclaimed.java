package org.hemicycle.elections.messaging;

import java.util.List;
import java.util.UUID;
import org.hemicycle.elections.election.ElectionEvent;

/** On the wire as described in contracts/events/elections/candidates-acclaimed.v1.schema.json. */
record CandidatesAcclaimed(UUID electionId, List<String> elected, String endorsement, List<String> deviations) {

    static final String TYPE = "elections.candidates-acclaimed.v1";

    static CandidatesAcclaimed of(ElectionEvent.Acclaimed event) {
        return new CandidatesAcclaimed(
                event.of().id().value(), event.elected(), event.endorsement(), event.deviations());
    }
}
