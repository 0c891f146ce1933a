package org.hemicycle.membership.eligibility.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rules of eligibility in force from one day to another. A campaign keeps the set it was opened under. */
public record EligibilityRules(
        String id,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Parameter<Ratio> passRatio,
        Parameter<Integer> minimumAreas,
        Parameter<Integer> closeToEligible,
        Parameter<Integer> commentWindow,
        Map<Area, ScoringTable> tables,
        @Nullable ValuesCheckRules valuesCheck,
        BelowMinimumRules belowMinimum) {

    public EligibilityRules {
        tables = Map.copyOf(tables);
        if (tables.size() != Area.values().length) {
            throw new IllegalArgumentException(id + " lacks the table of an area");
        }
    }

    boolean coversDay(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    public ScoringTable table(Area area) {
        return Objects.requireNonNull(tables.get(area));
    }

    /** Judges by integers; no score at all is too little data. */
    public Result judge(@Nullable Score score) {
        if (score == null || score.areas() < minimumAreas.value()) {
            return Result.NOT_ENOUGH_DATA;
        }
        return passRatio.value().isReachedBy(score) ? Result.PASS : Result.FAIL;
    }

    /** How many points are missing; 0 when the score passes. */
    public int pointsMissing(Score score) {
        return Math.max(0, passRatio.value().fewestPoints(score.max()) - score.total());
    }
}
