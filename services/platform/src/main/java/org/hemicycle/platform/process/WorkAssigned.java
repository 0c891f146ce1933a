package org.hemicycle.platform.process;

import java.util.UUID;

/** In the ledger as described in contracts/events/platform/work-assigned.v1.schema.json: a step of a case was given to a person. */
record WorkAssigned(String kind, String caseId, String step, UUID person) {

    static final String TYPE = "platform.work-assigned.v1";
}
