package org.hemicycle.platform.conflict;

import java.util.List;
import java.util.UUID;

/**
 * On the wire as described in contracts/events/platform/conflict-overridden.v1.schema.json. Public: that it happened and
 * why. Neither the person nor a case that is not public can be told from it.
 */
record ConflictOverridden(UUID overrideId, String kind, List<Ground> grounds, String reason) {

    static final String TYPE = "platform.conflict-overridden.v1";
}
