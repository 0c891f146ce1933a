package org.hemicycle.elections.messaging;

import java.util.UUID;
import org.hemicycle.elections.resolution.ResolutionEvent;

/** In the ledger as described in contracts/events/elections/resolution-vote-called-off.v1.schema.json. */
record ResolutionVoteCalledOff(UUID resolutionId, String number, int vote) {

    static final String TYPE = "elections.resolution-vote-called-off.v1";

    static ResolutionVoteCalledOff of(ResolutionEvent.VoteCalledOff event) {
        return new ResolutionVoteCalledOff(
                event.about().id().value(), event.about().number(), event.vote());
    }
}
