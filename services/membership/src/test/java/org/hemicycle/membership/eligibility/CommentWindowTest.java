package org.hemicycle.membership.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hemicycle.membership.eligibility.EligibilityWorld.BORIS;
import static org.hemicycle.membership.eligibility.EligibilityWorld.moroccoBeforeTheLaw;
import static org.hemicycle.membership.eligibility.EligibilityWorld.moroccoWithTheLaw;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.hemicycle.membership.eligibility.rules.EligibilityRule;
import org.hemicycle.membership.eligibility.rules.Score;
import org.hemicycle.platform.rule.RuleViolation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Morocco, 11 of 16 in force, is scored again. Fifteen working days: the secretariat's own value. */
class CommentWindowTest {

    private static final LocalDate CHECKED = LocalDate.of(2018, 4, 23); // a Monday
    private static final LocalDate LAST_DAY = LocalDate.of(2018, 5, 14);

    private final EligibilityWorld world = new EligibilityWorld();
    private CampaignId campaign = CampaignId.next();

    @BeforeEach
    void moroccoFailed() {
        var earlier = world.campaignOf(2017, LocalDate.of(2018, 4, 2));
        world.checkAndPublish(world.draft(earlier, moroccoBeforeTheLaw()));
        campaign = world.campaignOf2018();
        world.clock.goTo(CHECKED);
    }

    @Test
    void aChangedResultIsPublishedOnceTheGovernmentHadItsTime() {
        var sheet = world.draft(campaign, moroccoWithTheLaw());
        world.check(sheet, BORIS);

        assertThat(world.comments.of(sheet)).hasValueSatisfying(hearing -> {
            assertThat(hearing.lastDay()).isEqualTo(LAST_DAY);
            assertThat(hearing.inForce().assessment().score()).isEqualTo(new Score(11, 16));
        });
        refusedOn(CHECKED, sheet);
        refusedOn(LAST_DAY, sheet);
        world.clock.goTo(LAST_DAY.plusDays(1));
        assertThat(world.publish(sheet).state()).isEqualTo(SheetState.PUBLISHED);
    }

    @Test
    void aWholeCampaignWaitsToo() {
        world.check(world.draft(campaign, moroccoWithTheLaw()), BORIS);

        assertThatThrownBy(() -> world.publish(campaign)).hasMessageContaining("MAR until 2018-05-14");
        world.clock.goTo(LAST_DAY.plusDays(1));
        world.publish(campaign);
    }

    @Test
    void whatChangesNothingIsPublishedAtOnce() {
        var same = world.draft(campaign, moroccoBeforeTheLaw());
        world.check(same, BORIS);

        assertThat(world.comments.of(same)).isEmpty();
        assertThat(world.publish(same).state()).isEqualTo(SheetState.PUBLISHED);
    }

    @Test
    void figuresThatSomebodyElsePublishedArePublicAlready() {
        var figures = new PublishedFigures(
                "MAR", new Score(12, 16), Map.of(), Set.of(), EligibilityWorld.SURVEY, "Total as published");
        var sheet = world.scoring
                .draftPublished(campaign, figures, EligibilityWorld.ANNA)
                .id();
        world.check(sheet, BORIS);

        assertThat(world.publish(sheet).state()).isEqualTo(SheetState.PUBLISHED);
    }

    private void refusedOn(LocalDate day, SheetId sheet) {
        world.clock.goTo(day);
        assertThatThrownBy(() -> world.publish(sheet))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(EligibilityRule.COMMENT_WINDOW));
    }
}
