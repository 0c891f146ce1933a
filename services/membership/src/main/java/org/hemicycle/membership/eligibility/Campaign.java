package org.hemicycle.membership.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.hemicycle.membership.eligibility.rules.EligibilityRule;
import org.hemicycle.membership.eligibility.rules.EligibilityRules;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** A year's scoring. It keeps the rule set in force when it opened and the sources frozen then. */
@Table("eligibility_campaign")
final class Campaign extends AbstractAggregateRoot<Campaign> {

    @Id
    private final CampaignId id;

    @Version
    private int version;

    private final int reviewYear;
    private final String ruleSet;
    private final LocalDate openedOn;

    @MappedCollection(idColumn = "campaign")
    private final Set<Source> sources;

    private @Nullable Instant publishedAt;

    Campaign(
            CampaignId id,
            int version,
            int reviewYear,
            String ruleSet,
            LocalDate openedOn,
            Set<Source> sources,
            @Nullable Instant publishedAt) {
        this.id = id;
        this.version = version;
        this.reviewYear = reviewYear;
        this.ruleSet = ruleSet;
        this.openedOn = openedOn;
        this.sources = Set.copyOf(sources);
        this.publishedAt = publishedAt;
    }

    static Campaign open(int year, EligibilityRules rules, LocalDate openedOn, Set<Source> sources, Instant at) {
        EligibilityRule.NOT_IN_THE_FUTURE.require(
                sources.stream().noneMatch(source -> source.retrievedOn().isAfter(openedOn)),
                "a source retrieved after the campaign opened");
        var campaign = new Campaign(CampaignId.next(), 0, year, rules.id(), openedOn, sources, null);
        campaign.registerEvent(new EligibilityEvent.CampaignOpened(campaign.id, year, rules.id(), openedOn, at));
        return campaign;
    }

    void publish(Instant at) {
        requireOpen();
        publishedAt = at;
        registerEvent(new EligibilityEvent.CampaignPublished(id, reviewYear, ruleSet, at));
    }

    void requireOpen() {
        EligibilityRule.CAMPAIGN_IS_OPEN.require(publishedAt == null);
    }

    /** Evidence from another edition than those frozen needs a reason of its own. */
    void requireFrozen(Finding finding) {
        EligibilityRule.FROZEN_SOURCES.require(
                finding.reason() != null || sources.stream().anyMatch(finding.source()::isSameEditionAs),
                finding.source().name() + ", " + finding.source().edition());
    }

    CampaignId id() {
        return id;
    }

    int reviewYear() {
        return reviewYear;
    }

    String ruleSet() {
        return ruleSet;
    }

    CampaignView view() {
        return new CampaignView(id, version, reviewYear, ruleSet, openedOn, sources, publishedAt);
    }
}
