package org.hemicycle.membership.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import org.hemicycle.membership.eligibility.rules.EligibilityRule;
import org.hemicycle.membership.eligibility.rules.EligibilityRuleBook;
import org.hemicycle.platform.web.Refused;
import org.springframework.stereotype.Component;

/** Assesses findings within a campaign: its rule set, its frozen sources, nothing ahead of its day. */
@Component
class Assessor {

    private final Campaigns campaigns;
    private final Scorer scorer;
    private final EligibilityRuleBook rules;
    private final Clock clock;

    Assessor(Campaigns campaigns, Scorer scorer, EligibilityRuleBook rules, Clock clock) {
        this.campaigns = campaigns;
        this.scorer = scorer;
        this.rules = rules;
        this.clock = clock;
    }

    /** The campaign, locked until the step ends. */
    Campaign openCampaign(CampaignId id) {
        var campaign = campaigns.findWithLockById(id).orElseThrow(() -> Refused.notFound("This campaign"));
        campaign.requireOpen();
        return campaign;
    }

    Assessment assess(Campaign campaign, CountryFindings country) {
        country.findings().values().forEach(campaign::requireFrozen);
        return assess(campaign.ruleSet(), country);
    }

    /** Without the frozen sources: a correction rests on what was found since. */
    Assessment assess(String ruleSet, CountryFindings country) {
        country.findings().values().forEach(finding -> requirePublished(finding.source()));
        return scorer.score(country, rules.withId(ruleSet));
    }

    Assessment assess(Campaign campaign, PublishedFigures figures) {
        requirePublished(figures.source());
        return Assessment.ofPublishedTotal(figures.areas(), figures.score(), rules.withId(campaign.ruleSet()));
    }

    private void requirePublished(Source source) {
        EligibilityRule.NOT_IN_THE_FUTURE.require(!source.retrievedOn().isAfter(LocalDate.now(clock)), source.name());
    }
}
