package org.hemicycle.elections.messaging;

import java.util.UUID;
import org.hemicycle.elections.resolution.ResolutionEvent;

/** On the wire as described in contracts/events/elections/resolution-vote-disclosed.v1.schema.json. */
record ResolutionVoteDisclosed(UUID resolutionId, String number, int vote, String seat, String choice) {

    static final String TYPE = "elections.resolution-vote-disclosed.v1";

    static ResolutionVoteDisclosed of(ResolutionEvent.VoteDisclosed event) {
        return new ResolutionVoteDisclosed(
                event.about().id().value(), event.about().number(), event.vote(), event.seat(), event.choice());
    }
}
