package org.hemicycle.platform.conflict;

import java.util.List;
import java.util.UUID;

/**
 * In the ledger as described in contracts/events/platform/conflict-found.v1.schema.json: a person who had been given a
 * case is kept out of it from now on. No grounds: they are sealed.
 */
record ConflictFound(String kind, String caseId, UUID person, List<Ground> grounds) {

    static final String TYPE = "platform.conflict-found.v1";
}
