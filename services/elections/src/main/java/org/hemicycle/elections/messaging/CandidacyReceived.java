package org.hemicycle.elections.messaging;

import java.util.UUID;
import org.hemicycle.elections.candidacy.CandidacyEvent;

/** On the wire as described in contracts/events/elections/candidacy-received.v1.schema.json. */
record CandidacyReceived(UUID candidacyId, UUID electionId, String country, boolean late) {

    static final String TYPE = "elections.candidacy-received.v1";

    static CandidacyReceived of(CandidacyEvent.Received event) {
        return new CandidacyReceived(
                event.of().id().value(),
                event.of().election().value(),
                event.of().country(),
                event.late());
    }
}
