package org.hemicycle.membership.eligibility;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** Puts an assessment where it belongs: into a first draft, into the open draft, or nowhere. */
@Component
class Drafts {

    /** What an assessment did to the country's sheet of the year. */
    enum Change {
        DRAFTED,
        REDRAFTED,
        UNCHANGED,
        /** The sheet is public and says something else. */
        AWAITS_CORRECTION
    }

    record Taken(ScoreSheet sheet, Change change) {}

    private final ScoreSheets sheets;

    Drafts(ScoreSheets sheets) {
        this.sheets = sheets;
    }

    Taken take(Campaign campaign, String country, Assessment assessment, AnalystId analyst, Instant at) {
        var latest = sheets.findFirstByCountryAndReviewYearOrderByVersionDesc(country, campaign.reviewYear());
        if (latest.isEmpty()) {
            var draft = sheets.save(ScoreSheet.draft(campaign, country, assessment, analyst, at));
            return new Taken(draft, Change.DRAFTED);
        }
        return take(latest.get(), assessment, analyst, at);
    }

    private Taken take(ScoreSheet sheet, Assessment assessment, AnalystId analyst, Instant at) {
        if (sheet.assessment().equals(assessment)) {
            return new Taken(sheet, Change.UNCHANGED);
        }
        if (sheet.state() == SheetState.PUBLISHED) {
            return new Taken(sheet, Change.AWAITS_CORRECTION);
        }
        sheet.redraft(assessment, analyst, at);
        return new Taken(sheets.save(sheet), Change.REDRAFTED);
    }
}
