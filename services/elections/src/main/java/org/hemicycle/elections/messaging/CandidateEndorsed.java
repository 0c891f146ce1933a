package org.hemicycle.elections.messaging;

import java.util.List;
import java.util.UUID;
import org.hemicycle.elections.candidacy.CandidacyEvent;
import org.jspecify.annotations.Nullable;

/** On the wire as described in contracts/events/elections/candidate-endorsed.v1.schema.json. */
record CandidateEndorsed(
        UUID candidacyId,
        UUID electionId,
        String country,
        String region,
        @Nullable String resolution,
        List<CriterionFound> sheet) {

    static final String TYPE = "elections.candidate-endorsed.v1";

    static CandidateEndorsed of(CandidacyEvent.Endorsed event) {
        return new CandidateEndorsed(
                event.of().id().value(),
                event.of().election().value(),
                event.of().country(),
                event.region().name(),
                event.resolution(),
                CriterionFound.all(event.sheet()));
    }
}
