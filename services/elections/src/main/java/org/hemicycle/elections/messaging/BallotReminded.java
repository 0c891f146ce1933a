package org.hemicycle.elections.messaging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hemicycle.elections.election.ElectionEvent;
import org.hemicycle.elections.round.RoundEvent;

/** On the wire as described in contracts/events/elections/ballot-reminded.v1.schema.json. */
record BallotReminded(UUID electionId, int number, List<String> addressees, Instant closesAt) {

    static final String TYPE = "elections.ballot-reminded.v1";

    static BallotReminded of(RoundEvent.Reminded event) {
        return new BallotReminded(event.of().id().value(), 1, event.addressees(), event.closesAt());
    }

    static BallotReminded of(ElectionEvent.BallotReminded event) {
        return new BallotReminded(event.of().id().value(), event.number(), event.addressees(), event.closesAt());
    }
}
