package org.hemicycle.membership.eligibility;

import java.time.Clock;
import org.hemicycle.membership.eligibility.rules.EligibilityRule;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts one country's sheet: from findings, from figures that somebody else published, or to correct a public one. */
@Service
@Transactional
public class ScoringProcedure {

    private final Assessor assessor;
    private final Drafts drafts;
    private final ScoreSheets sheets;
    private final Clock clock;

    ScoringProcedure(Assessor assessor, Drafts drafts, ScoreSheets sheets, Clock clock) {
        this.assessor = assessor;
        this.drafts = drafts;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** Drafts a country's sheet, or drafts it anew. A public sheet that says something else is corrected instead. */
    public SheetView draft(CampaignId id, CountryFindings findings, AnalystId analyst) {
        var campaign = assessor.openCampaign(id);
        return draft(campaign, findings.country(), assessor.assess(campaign, findings), analyst);
    }

    /** Drafts a sheet from published figures. Areas whose points were not published stay unknown. */
    public SheetView draftPublished(CampaignId id, PublishedFigures figures, AnalystId analyst) {
        var campaign = assessor.openCampaign(id);
        return draft(campaign, figures.country(), assessor.assess(campaign, figures), analyst);
    }

    private SheetView draft(Campaign campaign, String country, Assessment assessment, AnalystId analyst) {
        var taken = drafts.take(campaign, country, assessment, analyst, clock.instant());
        EligibilityRule.PUBLISHED_STAYS.require(taken.change() != Drafts.Change.AWAITS_CORRECTION);
        return taken.sheet().view();
    }

    /** Drafts the next version of a public sheet, under the rule set of its campaign. */
    public SheetView correct(
            SheetId id,
            IfMatch ifMatch,
            CountryFindings findings,
            CorrectionGround ground,
            String reason,
            AnalystId analyst) {
        var sheet = sheets.findById(id).orElseThrow(() -> Refused.notFound("This score sheet"));
        ifMatch.require(sheet.view().revision());
        EligibilityRule.CORRECT_WHAT_IS_PUBLISHED.require(
                sheet.isOf(findings.country()) && isLatest(sheet), findings.country());
        var corrected = assessor.assess(sheet.ruleSet(), findings);
        return sheets.save(sheet.correct(corrected, ground, reason, analyst, clock.instant()))
                .view();
    }

    private boolean isLatest(ScoreSheet sheet) {
        return sheets.findFirstByCountryAndReviewYearOrderByVersionDesc(sheet.country(), sheet.reviewYear())
                .filter(latest -> latest.id().equals(sheet.id()))
                .isPresent();
    }
}
