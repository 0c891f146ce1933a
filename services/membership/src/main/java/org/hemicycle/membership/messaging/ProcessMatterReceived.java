package org.hemicycle.membership.messaging;

import java.util.UUID;
import org.hemicycle.membership.processmatter.ProcessMatterEvent;

/** In the ledger as described in contracts/events/membership/process-matter-received.v1.schema.json. */
record ProcessMatterReceived(UUID matterId, String country) {

    static final String TYPE = "membership.process-matter-received.v1";

    static ProcessMatterReceived of(ProcessMatterEvent.Received event) {
        return new ProcessMatterReceived(event.id().value(), event.country());
    }
}
