package org.hemicycle.membership.eligibility;

import org.hemicycle.membership.eligibility.rules.Result;
import org.jspecify.annotations.Nullable;

/** A score sheet as it is read. {@code version} is the published one, {@code revision} counts changes of the row. */
public record SheetView(
        SheetId id,
        int revision,
        CampaignId campaign,
        String country,
        int reviewYear,
        int version,
        String ruleSet,
        SheetState state,
        Assessment assessment,
        Signatures signatures,
        @Nullable Correction correction) {

    public Result result() {
        return assessment.result();
    }

    public ScoreLine line() {
        return ScoreLine.of(country, assessment);
    }
}
