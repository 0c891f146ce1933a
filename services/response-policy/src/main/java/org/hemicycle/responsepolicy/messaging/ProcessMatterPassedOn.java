package org.hemicycle.responsepolicy.messaging;

import java.util.UUID;
import org.hemicycle.responsepolicy.response.CaseEvent;

/** On the wire as described in contracts/events/response-policy/process-matter-passed-on.v1.schema.json. */
record ProcessMatterPassedOn(UUID matterId, String country) {

    static final String TYPE = "response-policy.process-matter-passed-on.v1";

    static ProcessMatterPassedOn of(CaseEvent.ProcessMatterPassedOn event) {
        return new ProcessMatterPassedOn(event.matter(), event.about().country());
    }
}
