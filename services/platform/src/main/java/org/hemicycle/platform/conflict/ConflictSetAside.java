package org.hemicycle.platform.conflict;

import java.util.List;
import java.util.UUID;

/**
 * In the ledger as described in contracts/events/platform/conflict-set-aside.v1.schema.json: what the public fact of the
 * same override does not tell.
 */
record ConflictSetAside(UUID overrideId, String kind, String caseId, UUID person, List<Ground> grounds) {

    static final String TYPE = "platform.conflict-set-aside.v1";
}
