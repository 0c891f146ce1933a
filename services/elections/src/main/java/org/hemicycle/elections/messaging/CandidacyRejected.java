package org.hemicycle.elections.messaging;

import java.util.List;
import java.util.UUID;
import org.hemicycle.elections.candidacy.CandidacyEvent;

/** On the wire as described in contracts/events/elections/candidacy-rejected.v1.schema.json. */
record CandidacyRejected(UUID candidacyId, UUID electionId, String country, List<String> reasons) {

    static final String TYPE = "elections.candidacy-rejected.v1";

    static CandidacyRejected of(CandidacyEvent.Rejected event) {
        return new CandidacyRejected(
                event.of().id().value(),
                event.of().election().value(),
                event.of().country(),
                event.reasons());
    }
}
