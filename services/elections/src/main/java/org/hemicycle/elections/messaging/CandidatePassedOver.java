package org.hemicycle.elections.messaging;

import java.util.List;
import java.util.UUID;
import org.hemicycle.elections.election.ElectionEvent;
import org.jspecify.annotations.Nullable;

/** On the wire as described in contracts/events/elections/candidate-passed-over.v1.schema.json. */
record CandidatePassedOver(
        UUID electionId,
        String country,
        String reason,
        @Nullable Integer number,
        List<String> elected,
        @Nullable String next,
        String line,
        List<String> deviations) {

    static final String TYPE = "elections.candidate-passed-over.v1";

    static CandidatePassedOver of(ElectionEvent.CandidateGone event) {
        var gone = event.gone();
        return new CandidatePassedOver(
                event.of().id().value(),
                gone.country(),
                gone.reason(),
                gone.number(),
                gone.elected(),
                gone.next(),
                gone.line(),
                gone.deviations());
    }
}
