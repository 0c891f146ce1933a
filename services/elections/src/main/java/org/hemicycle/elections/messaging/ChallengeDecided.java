package org.hemicycle.elections.messaging;

import java.util.UUID;
import org.hemicycle.elections.election.ElectionEvent;

/** On the wire as described in contracts/events/elections/challenge-decided.v1.schema.json. */
record ChallengeDecided(UUID electionId, int number, boolean recount, String reason) {

    static final String TYPE = "elections.challenge-decided.v1";

    static ChallengeDecided of(ElectionEvent.ChallengeDecided event) {
        return new ChallengeDecided(event.of().id().value(), event.number(), event.recount(), event.reason());
    }
}
