package org.hemicycle.elections.messaging;

import java.time.Instant;
import java.util.UUID;
import org.hemicycle.elections.election.ElectionEvent;

/** On the wire as described in contracts/events/elections/opening-approved.v1.schema.json. */
record OpeningApproved(UUID electionId, String configurationHash, Instant opensAt, Instant closesAt) {

    static final String TYPE = "elections.opening-approved.v1";

    static OpeningApproved of(ElectionEvent.OpeningApproved event) {
        return new OpeningApproved(
                event.of().id().value(), event.configurationHash(), event.opensAt(), event.closesAt());
    }
}
