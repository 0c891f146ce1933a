package org.hemicycle.elections.messaging;

import java.util.UUID;
import org.hemicycle.elections.resolution.ResolutionEvent;

/** On the wire as described in contracts/events/elections/resolution-vote-opened.v1.schema.json. */
record ResolutionVoteOpened(UUID resolutionId, String number, int vote, boolean secret) {

    static final String TYPE = "elections.resolution-vote-opened.v1";

    static ResolutionVoteOpened of(ResolutionEvent.VoteOpened event) {
        return new ResolutionVoteOpened(
                event.about().id().value(), event.about().number(), event.vote(), event.secret());
    }
}
