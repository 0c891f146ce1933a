package org.hemicycle.elections.messaging;

import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.elections.election.ElectionEvent;

/** On the wire as described in contracts/events/elections/nominations-extended.v1.schema.json. */
record NominationsExtended(UUID electionId, LocalDate until, String reason) {

    static final String TYPE = "elections.nominations-extended.v1";

    static NominationsExtended of(ElectionEvent.NominationsExtended event) {
        return new NominationsExtended(event.of().id().value(), event.until(), event.reason());
    }
}
