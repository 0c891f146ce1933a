package org.hemicycle.membership.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import org.hemicycle.membership.eligibility.rules.Result;
import org.hemicycle.membership.eligibility.rules.Score;
import org.hemicycle.membership.eligibility.rules.ValuesResult;
import org.jspecify.annotations.Nullable;

/** What can happen in scoring. Sealed, so that every mapping of it stays complete; no free text and no names in it. */
public sealed interface EligibilityEvent {

    Instant at();

    /** A campaign opened, its rules and sources fixed. */
    record CampaignOpened(CampaignId campaign, int reviewYear, String ruleSet, LocalDate openedOn, Instant at)
            implements EligibilityEvent {}

    /** All sheets of a campaign are public. */
    record CampaignPublished(CampaignId campaign, int reviewYear, String ruleSet, Instant at)
            implements EligibilityEvent {}

    /** A bulk run gave other results than the one before. */
    record CountriesScored(RunId run, CampaignId campaign, int number, int countries, AnalystId by, Instant at)
            implements EligibilityEvent {}

    /** A sheet was drafted, or drafted anew with other figures. */
    record SheetDrafted(SheetId sheet, String country, int reviewYear, int version, AnalystId by, Instant at)
            implements EligibilityEvent {}

    /** A second person agreed with a draft. */
    record SheetChecked(SheetId sheet, String country, int reviewYear, int version, AnalystId by, Instant at)
            implements EligibilityEvent {}

    /**
     * A score is public since {@code publishedAt}; for figures entered later that day lies before {@code at}. No
     * score: no area was assessed. No Values Check: the rule set has none. The line has the points per area.
     */
    record SheetPublished(
            SheetId sheet,
            String country,
            int reviewYear,
            int version,
            String ruleSet,
            Result result,
            @Nullable Score score,
            @Nullable ValuesResult valuesCheck,
            ScoreLine line,
            Instant publishedAt,
            Instant at)
            implements EligibilityEvent {

        /** Whether it became public here and now, and was not entered from a record of the past. */
        public boolean isNews() {
            return publishedAt.equals(at);
        }
    }

    /** The sheet published with this event's sheet replaces an earlier version. */
    record SheetCorrected(
            SheetId sheet,
            SheetId supersedes,
            String country,
            int reviewYear,
            int version,
            CorrectionGround ground,
            Instant at)
            implements EligibilityEvent {}
}
