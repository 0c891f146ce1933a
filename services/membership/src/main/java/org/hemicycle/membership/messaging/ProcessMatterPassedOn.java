package org.hemicycle.membership.messaging;

import java.util.UUID;
import org.hemicycle.membership.processmatter.ProcessMatterId;

/** What this service reads of {@code response-policy.process-matter-passed-on.v1}. */
record ProcessMatterPassedOn(UUID matterId, String country) {

    static final String TYPE = "response-policy.process-matter-passed-on.v1";

    ProcessMatterId id() {
        return new ProcessMatterId(matterId);
    }
}
