package org.hemicycle.elections.messaging;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hemicycle.elections.election.ElectionEvent;

/** On the wire as described in contracts/events/elections/result-published.v1.schema.json. */
record ResultPublished(
        UUID electionId,
        int number,
        List<String> elected,
        Map<String, String> totals,
        Map<String, String> outcomes,
        String controlSum,
        List<String> deviations,
        int cast,
        int roll,
        String listHash,
        Instant challengeUntil) {

    static final String TYPE = "elections.result-published.v1";

    static ResultPublished of(ElectionEvent.ResultPublished event) {
        return new ResultPublished(
                event.of().id().value(),
                event.result().number(),
                event.result().elected(),
                event.result().totals(),
                event.result().outcomes(),
                event.result().controlSum(),
                event.result().deviations(),
                event.result().cast(),
                event.result().roll(),
                event.result().listHash(),
                event.challengeUntil());
    }
}
