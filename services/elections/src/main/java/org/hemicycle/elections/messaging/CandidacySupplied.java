package org.hemicycle.elections.messaging;

import java.util.UUID;
import org.hemicycle.elections.candidacy.CandidacyEvent;

/** On the wire as described in contracts/events/elections/candidacy-supplied.v1.schema.json. */
record CandidacySupplied(UUID candidacyId, UUID electionId, String country) {

    static final String TYPE = "elections.candidacy-supplied.v1";

    static CandidacySupplied of(CandidacyEvent.Supplied event) {
        return new CandidacySupplied(
                event.of().id().value(),
                event.of().election().value(),
                event.of().country());
    }
}
