package org.hemicycle.elections.messaging;

import java.util.UUID;
import org.hemicycle.elections.resolution.ResolutionEvent;

/** On the wire as described in contracts/events/elections/resolution-vote-taken.v1.schema.json. */
record ResolutionVoteTaken(UUID resolutionId, String number, int vote, String result) {

    static final String TYPE = "elections.resolution-vote-taken.v1";

    static ResolutionVoteTaken of(ResolutionEvent.VoteTaken event) {
        return new ResolutionVoteTaken(
                event.about().id().value(), event.about().number(), event.vote(), event.result());
    }
}
