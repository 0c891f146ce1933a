package org.hemicycle.platform.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One thing that was done with a case, as its reader may see it.
 *
 * @param entry its position in the ledger for auditors; for parties their own numbers, from 1: gaps would tell of the rest
 * @param act the type of the entry, as in {@code platform.case-read.v1}
 * @param who {@code you}, {@code your-government}, {@code system}, a role where one was written down, or {@code house}
 * @param actor a random id; for auditors only
 * @param reason a code; for auditors, and for everybody where the fact is public
 * @param data the fact itself, under the same condition
 */
public record AuditEntry(
        long entry,
        Instant at,
        String act,
        String who,
        @Nullable UUID actor,
        @Nullable String reason,
        @Nullable JsonNode data) {}
