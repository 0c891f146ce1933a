package org.hemicycle.platform.conflict;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** In the ledger as described in contracts/events/platform/conflict-declared.v1.schema.json. */
record ConflictDeclared(
        UUID declarationId,
        @Nullable String kind,
        @Nullable String caseId,
        @Nullable String government,
        boolean ended) {

    static final String TYPE = "platform.conflict-declared.v1";
}
