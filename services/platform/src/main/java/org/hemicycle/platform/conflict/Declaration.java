package org.hemicycle.platform.conflict;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A conflict of interest as its holder declared it: about one case, a government, or an organisation. */
record Declaration(
        UUID id,
        int version,
        @Nullable String kind,
        @Nullable String caseId,
        @Nullable String government,
        @Nullable String organisation,
        Instant declaredAt,
        @Nullable Instant endedAt) {}
