package org.hemicycle.membership.messaging;

import java.util.UUID;
import org.hemicycle.membership.processmatter.ProcessMatterEvent;

/** In the ledger as described in contracts/events/membership/process-matter-overdue.v1.schema.json. */
record ProcessMatterOverdue(UUID matterId, String country) {

    static final String TYPE = "membership.process-matter-overdue.v1";

    static ProcessMatterOverdue of(ProcessMatterEvent.Overdue event) {
        return new ProcessMatterOverdue(event.id().value(), event.country());
    }
}
