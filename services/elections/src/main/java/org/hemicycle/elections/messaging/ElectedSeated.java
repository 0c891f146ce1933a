package org.hemicycle.elections.messaging;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hemicycle.elections.election.ElectionEvent;

/** On the wire as described in contracts/events/elections/elected-seated.v1.schema.json. */
record ElectedSeated(UUID electionId, String kind, List<String> seated, LocalDate from, LocalDate until) {

    static final String TYPE = "elections.elected-seated.v1";

    static ElectedSeated of(ElectionEvent.Seated event) {
        return new ElectedSeated(
                event.of().id().value(), event.of().kind().name(), event.seated(), event.from(), event.until());
    }
}
