package org.hemicycle.elections.messaging;

import java.util.UUID;
import org.hemicycle.elections.election.ElectionEvent;

/** On the wire as described in contracts/events/elections/ballots-tallied.v1.schema.json. */
record BallotsTallied(UUID electionId, int number, String listHash, int ballots) {

    static final String TYPE = "elections.ballots-tallied.v1";

    static BallotsTallied of(ElectionEvent.Tallied event) {
        return new BallotsTallied(event.of().id().value(), event.number(), event.listHash(), event.ballots());
    }
}
