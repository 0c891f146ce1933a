package org.hemicycle.elections.messaging;

import java.util.List;
import java.util.UUID;
import org.hemicycle.elections.candidacy.CandidacyEvent;

/** On the wire as described in contracts/events/elections/candidacy-sheet-filled.v1.schema.json. */
record CandidacySheetFilled(UUID candidacyId, UUID electionId, String country, List<CriterionFound> sheet) {

    static final String TYPE = "elections.candidacy-sheet-filled.v1";

    static CandidacySheetFilled of(CandidacyEvent.SheetFilled event) {
        return new CandidacySheetFilled(
                event.of().id().value(),
                event.of().election().value(),
                event.of().country(),
                CriterionFound.all(event.sheet()));
    }
}
