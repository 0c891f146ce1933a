package org.hemicycle.elections.messaging;

import java.time.Instant;
import java.util.UUID;
import org.hemicycle.elections.election.ElectionEvent;

/** On the wire as described in contracts/events/elections/ballot-extended.v1.schema.json. */
record BallotExtended(UUID electionId, Instant closesAt, String reason) {

    static final String TYPE = "elections.ballot-extended.v1";

    static BallotExtended of(ElectionEvent.BallotExtended event) {
        return new BallotExtended(event.of().id().value(), event.closesAt(), event.reason());
    }
}
