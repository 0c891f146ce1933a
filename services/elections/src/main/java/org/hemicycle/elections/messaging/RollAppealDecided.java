package org.hemicycle.elections.messaging;

import java.util.UUID;
import org.hemicycle.elections.roll.RollEvent;
import org.jspecify.annotations.Nullable;

/** On the wire as described in contracts/events/elections/roll-appeal-decided.v1.schema.json. */
record RollAppealDecided(
        UUID appealId,
        UUID electionId,
        String country,
        boolean granted,
        @Nullable Integer number) {

    static final String TYPE = "elections.roll-appeal-decided.v1";

    static RollAppealDecided of(RollEvent.AppealDecided event) {
        return new RollAppealDecided(
                event.appeal().value(), event.election().value(), event.country(), event.granted(), event.number());
    }
}
