package org.hemicycle.membership.eligibility;

import org.hemicycle.membership.eligibility.rules.Area;
import org.hemicycle.membership.eligibility.rules.RawValue;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;

/** One area of a score sheet, with its evidence. Points are null where nothing is known, and 0 where zero was scored. */
public record AreaScore(
        Basis basis,
        @Nullable String rawValue,
        @Nullable Integer points,
        @Embedded.Nullable(prefix = "source_") @Nullable Source source,
        @Nullable String reason) {

    public AreaScore {
        if (basis.hasPoints() != (points != null) || (points != null && (points < 0 || points > Area.MOST_POINTS))) {
            throw new IllegalArgumentException("%s points do not go with %s".formatted(points, basis));
        }
        if (basis == Basis.SCORED ? rawValue == null : reason == null) {
            throw new IllegalArgumentException(basis + " lacks a raw value or a reason");
        }
    }

    static AreaScore scored(RawValue raw, int points, Source source, @Nullable String reason) {
        return new AreaScore(Basis.SCORED, raw.toString(), points, source, reason);
    }

    static AreaScore notAssessed(@Nullable RawValue raw, @Nullable Source source, String reason) {
        return new AreaScore(Basis.NOT_ASSESSED, raw == null ? null : raw.toString(), null, source, reason);
    }

    static AreaScore published(Basis basis, @Nullable Integer points, Source source, String reason) {
        return new AreaScore(basis, null, points, source, reason);
    }

    public @Nullable RawValue raw() {
        return rawValue == null ? null : RawValue.parse(rawValue);
    }
}
