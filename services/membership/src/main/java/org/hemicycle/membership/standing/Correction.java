package org.hemicycle.membership.standing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A later version of an entry, in place of all before it.
 *
 * @param version from 2: the entry itself is the first
 * @param ground of a status; null for every other kind of entry
 */
public record Correction(
        int version,
        EffectiveDate effective,
        @Nullable Ground ground,
        CorrectionReason reason,
        String reference,
        @Nullable String legalBasis,
        @Nullable String document,
        @Nullable LocalDate publishedOn,
        @Nullable String publicUrl,
        Instant recordedAt) {}
