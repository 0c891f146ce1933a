package org.hemicycle.elections.messaging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hemicycle.elections.candidacy.CandidacyEvent;

/** On the wire as described in contracts/events/elections/candidacy-found-incomplete.v1.schema.json. */
record CandidacyFoundIncomplete(
        UUID candidacyId, UUID electionId, String country, List<String> missing, Instant cureUntil) {

    static final String TYPE = "elections.candidacy-found-incomplete.v1";

    static CandidacyFoundIncomplete of(CandidacyEvent.FoundIncomplete event) {
        return new CandidacyFoundIncomplete(
                event.of().id().value(),
                event.of().election().value(),
                event.of().country(),
                event.missing(),
                event.cureUntil());
    }
}
