package org.hemicycle.membership.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hemicycle.membership.eligibility.rules.EligibilityRule;
import org.hemicycle.membership.eligibility.rules.EligibilityRuleBook;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a year's scoring and publishes it as a whole. */
@Service
@Transactional
public class CampaignProcedure {

    private final Campaigns campaigns;
    private final ScoreSheets sheets;
    private final EligibilityRuleBook rules;
    private final CommentWindow comments;
    private final Clock clock;

    CampaignProcedure(
            Campaigns campaigns, ScoreSheets sheets, EligibilityRuleBook rules, CommentWindow comments, Clock clock) {
        this.campaigns = campaigns;
        this.sheets = sheets;
        this.rules = rules;
        this.comments = comments;
        this.clock = clock;
    }

    /** Opens a campaign under the rule set in force on {@code openedOn}: today, or the past day of an entry made later. */
    public CampaignView open(int reviewYear, LocalDate openedOn, Set<Source> sources) {
        EligibilityRule.ONE_CAMPAIGN_PER_YEAR.require(
                campaigns.findByReviewYear(reviewYear).isEmpty());
        EligibilityRule.NOT_IN_THE_FUTURE.require(!openedOn.isAfter(LocalDate.now(clock)));
        var campaign = Campaign.open(reviewYear, rules.inForceOn(openedOn), openedOn, sources, clock.instant());
        return campaigns.save(campaign).view();
    }

    /** Publishes every checked sheet, then closes the campaign; refused while a draft or time to comment is left. */
    public CampaignView publish(CampaignId id, IfMatch ifMatch) {
        var campaign = campaigns.findWithLockById(id).orElseThrow(CampaignProcedure::notFound);
        ifMatch.require(campaign.view().revision());
        campaign.requireOpen();
        for (var sheet : sheets.findByCampaignOrderByCountryAscVersionAsc(id)) {
            if (sheet.state() != SheetState.PUBLISHED) {
                comments.requireOver(sheet);
                sheet.publish(clock.instant(), clock.instant());
                sheets.save(sheet);
            }
        }
        campaign.publish(clock.instant());
        return campaigns.save(campaign).view();
    }

    @Transactional(readOnly = true)
    public CampaignView campaign(CampaignId id) {
        return campaigns.findById(id).map(Campaign::view).orElseThrow(CampaignProcedure::notFound);
    }

    /** All campaigns, the latest year first. */
    @Transactional(readOnly = true)
    public List<CampaignView> campaigns() {
        return campaigns.findByOrderByReviewYearDesc().stream()
                .map(Campaign::view)
                .toList();
    }

    private static Refused notFound() {
        return Refused.notFound("This campaign");
    }
}
