package org.hemicycle.membership.eligibility.history;

import java.util.Optional;
import org.hemicycle.membership.eligibility.AnalystId;
import org.hemicycle.membership.eligibility.CampaignId;
import org.hemicycle.membership.eligibility.EligibilityScores;
import org.hemicycle.membership.eligibility.PublishedFigures;
import org.hemicycle.membership.eligibility.ReviewProcedure;
import org.hemicycle.membership.eligibility.ScoringProcedure;
import org.hemicycle.membership.eligibility.SheetView;
import org.hemicycle.membership.eligibility.rules.EligibilityRule;
import org.hemicycle.platform.web.IfMatch;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters one published score: drafted by one person, checked by another, public since the day it is known to be. */
@Service
@Transactional
class PublishedScoreEntry {

    private final EligibilityScores scores;
    private final ScoringProcedure scoring;
    private final ReviewProcedure review;

    PublishedScoreEntry(EligibilityScores scores, ScoringProcedure scoring, ReviewProcedure review) {
        this.scores = scores;
        this.scoring = scoring;
        this.review = review;
    }

    /** False if the same figures are there already. */
    public boolean enter(CampaignId campaign, PublishedScore score, AnalystId drafter, AnalystId checker) {
        var known = latest(score);
        if (known.isPresent()) {
            EligibilityRule.PUBLISHED_STAYS.require(saysTheSame(known.get(), score.figures()));
            return false;
        }
        var draft = scoring.draftPublished(campaign, score.figures(), drafter);
        EligibilityRule.VERDICT_AGREES.require(draft.result() == score.verdict());
        var checked = review.check(draft.id(), new IfMatch(draft.revision()), checker);
        review.publishAsKnownOn(checked.id(), new IfMatch(checked.revision()), score.knownPublicOn());
        return true;
    }

    private Optional<SheetView> latest(PublishedScore score) {
        return scores.history(score.figures().country()).stream()
                .filter(sheet -> sheet.reviewYear() == score.reviewYear())
                .reduce((older, newer) -> newer);
    }

    private static boolean saysTheSame(SheetView sheet, PublishedFigures figures) {
        var areas = sheet.assessment().areas().byArea();
        return figures.score().equals(sheet.assessment().score())
                && figures.points().entrySet().stream()
                        .allMatch(area -> area.getValue().equals(sheet.line().points(area.getKey())))
                && areas.values().stream()
                                .filter(area -> area.basis().hasPoints())
                                .count()
                        == figures.points().size();
    }
}
