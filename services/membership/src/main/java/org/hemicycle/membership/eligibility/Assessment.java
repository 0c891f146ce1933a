package org.hemicycle.membership.eligibility;

import org.hemicycle.membership.eligibility.rules.EligibilityRule;
import org.hemicycle.membership.eligibility.rules.EligibilityRules;
import org.hemicycle.membership.eligibility.rules.Result;
import org.hemicycle.membership.eligibility.rules.Score;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Embedded;

/** A country's score in one year: areas, total, result. Without any area there is no score, not a score of zero. */
public record Assessment(
        @Embedded.Empty Areas areas,
        @Embedded.Nullable @Nullable Score score,
        Result result,
        @Embedded.Nullable(prefix = "values_") @Nullable ValuesCheck valuesCheck) {

    /** Adds up the areas that were assessed. */
    static Assessment of(Areas areas, @Nullable ValuesReading values, EligibilityRules rules) {
        var score = areas.max() == 0 ? null : new Score(areas.knownPoints(), areas.max());
        return new Assessment(areas, score, rules.judge(score), check(values, rules));
    }

    /** Takes a total as published; what is known per area must agree with it. */
    static Assessment ofPublishedTotal(Areas areas, Score published, EligibilityRules rules) {
        int known = areas.knownPoints();
        EligibilityRule.TOTAL_FITS_COMPONENTS.require(
                published.max() == areas.max()
                        && published.total() >= known
                        && published.total() <= known + areas.unpublishedPoints(),
                "%s with %d of %d points known".formatted(published.fraction(), known, areas.max()));
        return new Assessment(areas, published, rules.judge(published), check(null, rules));
    }

    private static @Nullable ValuesCheck check(@Nullable ValuesReading values, EligibilityRules rules) {
        var check = rules.valuesCheck();
        return check == null ? null : ValuesCheck.of(values, check);
    }
}
