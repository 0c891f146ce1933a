package org.hemicycle.elections.messaging;

import java.util.UUID;
import org.hemicycle.elections.candidacy.CandidacyEvent;
import org.hemicycle.elections.candidacy.WithdrawalStage;

/** On the wire as described in contracts/events/elections/candidacy-withdrawn.v1.schema.json. */
record CandidacyWithdrawn(
        UUID candidacyId, UUID electionId, String country, boolean onBallot, boolean afterCount, String reason) {

    static final String TYPE = "elections.candidacy-withdrawn.v1";

    static CandidacyWithdrawn of(CandidacyEvent.Withdrawn event) {
        return new CandidacyWithdrawn(
                event.of().id().value(),
                event.of().election().value(),
                event.of().country(),
                event.stage() == WithdrawalStage.ON_BALLOT,
                event.stage() == WithdrawalStage.AFTER_COUNT,
                event.reason().code());
    }
}
