package org.hemicycle.membership.eligibility;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who drafted and who checked a sheet, when, and since when it is public. */
public record Signatures(
        AnalystId drafter,
        Instant draftedAt,
        @Nullable AnalystId checker,
        @Nullable Instant checkedAt,
        @Nullable Instant publishedAt) {

    static Signatures drafted(AnalystId drafter, Instant at) {
        return new Signatures(drafter, at, null, null, null);
    }

    Signatures checked(AnalystId by, Instant at) {
        return new Signatures(drafter, draftedAt, by, at, null);
    }

    Signatures published(Instant at) {
        return new Signatures(drafter, draftedAt, checker, checkedAt, at);
    }
}
