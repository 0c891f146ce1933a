package org.hemicycle.membership.messaging;

import java.util.UUID;
import org.hemicycle.membership.processmatter.ProcessMatterEvent;

/** In the ledger as described in contracts/events/membership/process-matter-decided.v1.schema.json. */
record ProcessMatterDecided(UUID matterId, String country, String outcome) {

    static final String TYPE = "membership.process-matter-decided.v1";

    static ProcessMatterDecided of(ProcessMatterEvent.Decided event) {
        return new ProcessMatterDecided(
                event.id().value(), event.country(), event.outcome().name());
    }
}
