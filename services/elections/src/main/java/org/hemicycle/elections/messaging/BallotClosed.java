package org.hemicycle.elections.messaging;

import java.util.UUID;
import org.hemicycle.elections.election.ElectionEvent;

/** On the wire as described in contracts/events/elections/ballot-closed.v1.schema.json. */
record BallotClosed(UUID electionId, boolean early) {

    static final String TYPE = "elections.ballot-closed.v1";

    static BallotClosed of(ElectionEvent.Closed event) {
        return new BallotClosed(event.of().id().value(), event.early());
    }
}
