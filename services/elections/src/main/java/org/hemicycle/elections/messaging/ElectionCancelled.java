package org.hemicycle.elections.messaging;

import java.util.UUID;
import org.hemicycle.elections.election.ElectionEvent;
import org.jspecify.annotations.Nullable;

/** On the wire as described in contracts/events/elections/cancelled.v1.schema.json. */
record ElectionCancelled(
        UUID electionId,
        String from,
        String reason,
        @Nullable String resolution) {

    static final String TYPE = "elections.cancelled.v1";

    static ElectionCancelled of(ElectionEvent.Cancelled event) {
        return new ElectionCancelled(event.of().id().value(), event.from().name(), event.reason(), event.resolution());
    }
}
