package org.hemicycle.elections.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hemicycle.elections.election.ElectionEvent;

/** On the wire as described in contracts/events/elections/roll-frozen.v1.schema.json. */
record RollFrozen(
        UUID electionId, int number, LocalDate rollOn, String rollHash, List<String> voters, String configurationHash) {

    static final String TYPE = "elections.roll-frozen.v1";

    static RollFrozen of(ElectionEvent.RollFrozen event) {
        return new RollFrozen(
                event.of().id().value(),
                event.freeze().number(),
                event.freeze().on(),
                event.freeze().rollHash(),
                event.freeze().voters(),
                event.freeze().configurationHash());
    }
}
