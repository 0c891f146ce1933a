package org.hemicycle.elections.messaging;

import java.util.UUID;
import org.hemicycle.elections.roll.RollEvent;

/** On the wire as described in contracts/events/elections/roll-appeal-filed.v1.schema.json. */
record RollAppealFiled(UUID appealId, UUID electionId, String country) {

    static final String TYPE = "elections.roll-appeal-filed.v1";

    static RollAppealFiled of(RollEvent.AppealFiled event) {
        return new RollAppealFiled(event.appeal().value(), event.election().value(), event.country());
    }
}
