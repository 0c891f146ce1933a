package org.hemicycle.membership.belowminimum;

import java.util.UUID;
import org.hemicycle.membership.eligibility.SheetView;
import org.hemicycle.membership.eligibility.rules.Score;

/** The last score below the minimum: which one, by which rules, and how many years in a row. */
public record FailedScore(UUID sheet, int reviewYear, String ruleSet, int total, int max, int yearsInARow) {

    static FailedScore of(SheetView sheet, Score score, int yearsInARow) {
        return new FailedScore(
                sheet.id().value(), sheet.reviewYear(), sheet.ruleSet(), score.total(), score.max(), yearsInARow);
    }

    /** Such as 11/16. */
    public String fraction() {
        return total + "/" + max;
    }
}
