package org.hemicycle.membership.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemicycle.membership.eligibility.EligibilityWorld.ANNA;
import static org.hemicycle.membership.eligibility.EligibilityWorld.BORIS;
import static org.hemicycle.membership.eligibility.EligibilityWorld.LAWS;
import static org.hemicycle.membership.eligibility.EligibilityWorld.SURVEY;
import static org.hemicycle.membership.eligibility.EligibilityWorld.TODAY;
import static org.hemicycle.membership.eligibility.EligibilityWorld.findings;
import static org.hemicycle.membership.eligibility.EligibilityWorld.moroccoWithTheLaw;
import static org.hemicycle.membership.eligibility.ScoreSheetTest.assertRefused;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.hemicycle.membership.eligibility.EligibilityEvent.CampaignOpened;
import org.hemicycle.membership.eligibility.EligibilityEvent.CampaignPublished;
import org.hemicycle.membership.eligibility.rules.Area;
import org.hemicycle.membership.eligibility.rules.EligibilityRule;
import org.hemicycle.membership.eligibility.rules.RawValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CampaignTest {

    private static final Source EXPERT = new Source("Law 31.13", "12 March 2018", LocalDate.of(2018, 4, 1), null);

    private final EligibilityWorld world = new EligibilityWorld();

    @Test
    void keepsTheRuleSetInForceWhenItOpenedAndItsFrozenSources() {
        var id = world.campaignOf2018();

        assertThat(world.campaigns.campaign(id)).satisfies(campaign -> {
            assertThat(campaign.ruleSet()).isEqualTo("ELIG-2017");
            assertThat(campaign.openedOn()).isEqualTo(TODAY);
            assertThat(campaign.sources()).containsExactlyInAnyOrder(SURVEY, LAWS);
            assertThat(campaign.state()).isEqualTo(CampaignView.State.OPEN);
        });
        assertThat(world.events)
                .containsExactly(new CampaignOpened(id, 2018, "ELIG-2017", TODAY, world.clock.instant()));
    }

    @Test
    void scoresByThePinnedRuleSetEvenWhenANewerOneIsInForce() {
        var campaign = world.campaignOf(2017, LocalDate.of(2017, 9, 19));
        world.clock.goTo(TODAY);

        var late = new Finding(RawValue.of("law", "true"), EXPERT, "Read by an expert");
        var sheet = world.scoring.draft(
                campaign, new CountryFindings("MAR", Map.of(Area.ACCESS_TO_INFORMATION, late), null), ANNA);

        assertThat(sheet.ruleSet()).isEqualTo("ELIG-2014");
        assertThat(sheet.assessment().valuesCheck()).isNull();
    }

    @Test
    void aYearHasOneCampaign() {
        world.campaignOf2018();

        assertRefused(EligibilityRule.ONE_CAMPAIGN_PER_YEAR, world::campaignOf2018);
    }

    @Test
    void doesNotOpenInTheFutureNorWithSourcesOfTheFuture() {
        assertRefused(EligibilityRule.NOT_IN_THE_FUTURE, () -> world.campaigns.open(2019, TODAY.plusDays(1), Set.of()));
        assertRefused(
                EligibilityRule.NOT_IN_THE_FUTURE,
                () -> world.campaigns.open(2018, LAWS.retrievedOn().minusDays(1), Set.of(LAWS)));
    }

    @Test
    void evidenceFromOutsideTheFrozenSourcesGivesAReason() {
        var campaign = world.campaignOf2018();

        assertRefused(EligibilityRule.FROZEN_SOURCES, () -> world.scoring.draft(campaign, morocco(null, EXPERT), ANNA));
        assertThat(world.scoring.draft(campaign, morocco("Law in force since the edition of the source", EXPERT), ANNA))
                .isNotNull();
    }

    @Test
    void evidenceOfTheFutureIsRefusedEvenWithAReason() {
        var campaign = world.campaignOf2018();
        var unpublished = new Source("RTI Rating", "May 2018", TODAY.plusDays(1), null);

        assertRefused(
                EligibilityRule.NOT_IN_THE_FUTURE,
                () -> world.scoring.draft(campaign, morocco("Seen ahead of its day", unpublished), ANNA));
    }

    @Test
    void isNotPublishedWhileADraftIsLeft() {
        var campaign = world.campaignOf2018();
        world.scoring.draft(campaign, moroccoWithTheLaw(), ANNA);

        assertRefused(EligibilityRule.CHECKED_BEFORE_PUBLISHED, () -> world.publish(campaign));
    }

    @Test
    void publishesAllSheetsTogetherAndCloses() {
        var campaign = world.campaignOf2018();
        var tunisia = findings("TUN", "", "law=true", "law=false", "civilLiberties=6");
        world.check(world.draft(campaign, tunisia), BORIS);
        world.check(world.draft(campaign, moroccoWithTheLaw()), BORIS);

        world.publish(campaign);

        assertThat(world.campaigns.campaign(campaign).state()).isEqualTo(CampaignView.State.PUBLISHED);
        assertThat(world.scores.publishedOfYear(2018))
                .extracting(SheetView::country)
                .containsExactly("MAR", "TUN");
        assertThat(world.events).endsWith(new CampaignPublished(campaign, 2018, "ELIG-2017", world.clock.instant()));
        assertRefused(EligibilityRule.CAMPAIGN_IS_OPEN, () -> world.scoring.draft(campaign, tunisia, ANNA));
        assertRefused(EligibilityRule.CAMPAIGN_IS_OPEN, () -> world.publish(campaign));
    }

    @Test
    void listsTheLatestYearFirst() {
        world.campaignOf(2015, LocalDate.of(2015, 5, 1));
        world.campaignOf(2018, TODAY);
        world.campaignOf(2016, LocalDate.of(2016, 5, 1));

        assertThat(world.campaigns.campaigns())
                .extracting(CampaignView::reviewYear)
                .containsExactly(2018, 2016, 2015);
    }

    private static CountryFindings morocco(@Nullable String reason, Source source) {
        return new CountryFindings(
                "MAR",
                Map.of(Area.ACCESS_TO_INFORMATION, new Finding(RawValue.of("law", "true"), source, reason)),
                null);
    }
}
