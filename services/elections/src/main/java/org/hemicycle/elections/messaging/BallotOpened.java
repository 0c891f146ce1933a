package org.hemicycle.elections.messaging;

import java.util.UUID;
import org.hemicycle.elections.election.ElectionEvent;

/** On the wire as described in contracts/events/elections/ballot-opened.v1.schema.json. */
record BallotOpened(UUID electionId) {

    static final String TYPE = "elections.ballot-opened.v1";

    static BallotOpened of(ElectionEvent.Opened event) {
        return new BallotOpened(event.of().id().value());
    }
}
