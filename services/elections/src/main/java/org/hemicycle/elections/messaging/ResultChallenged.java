package org.hemicycle.elections.messaging;

import java.util.List;
import java.util.UUID;
import org.hemicycle.elections.election.ElectionEvent;

/** On the wire as described in contracts/events/elections/result-challenged.v1.schema.json. */
record ResultChallenged(UUID electionId, int number, String grounds, List<String> supporters) {

    static final String TYPE = "elections.result-challenged.v1";

    static ResultChallenged of(ElectionEvent.Challenged event) {
        return new ResultChallenged(event.of().id().value(), event.number(), event.grounds(), event.supporters());
    }
}
