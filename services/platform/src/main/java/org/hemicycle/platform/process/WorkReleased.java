package org.hemicycle.platform.process;

import java.util.UUID;

/** In the ledger as described in contracts/events/platform/work-released.v1.schema.json: a person gave a step of a case back. */
record WorkReleased(String kind, String caseId, String step, UUID person) {

    static final String TYPE = "platform.work-released.v1";
}
