package org.hemicycle.membership.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hemicycle.membership.eligibility.EligibilityWorld.ANNA;
import static org.hemicycle.membership.eligibility.EligibilityWorld.BORIS;
import static org.hemicycle.membership.eligibility.EligibilityWorld.moroccoBeforeTheLaw;
import static org.hemicycle.membership.eligibility.EligibilityWorld.moroccoWithTheLaw;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hemicycle.membership.eligibility.EligibilityEvent.SheetChecked;
import org.hemicycle.membership.eligibility.EligibilityEvent.SheetCorrected;
import org.hemicycle.membership.eligibility.EligibilityEvent.SheetDrafted;
import org.hemicycle.membership.eligibility.EligibilityEvent.SheetPublished;
import org.hemicycle.membership.eligibility.rules.EligibilityRule;
import org.hemicycle.membership.eligibility.rules.Result;
import org.hemicycle.membership.eligibility.rules.Score;
import org.hemicycle.membership.eligibility.rules.ValuesResult;
import org.hemicycle.platform.rule.RuleViolation;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.Refused;
import org.junit.jupiter.api.Test;

class ScoreSheetTest {

    private final EligibilityWorld world = new EligibilityWorld();
    private final CampaignId campaign = world.campaignOf2018();

    @Test
    void goesFromDraftOverASecondAnalystToThePublic() {
        var sheet = world.draft(campaign, moroccoWithTheLaw());
        world.check(sheet, BORIS);
        world.publish(sheet);

        assertThat(world.scores.sheet(sheet)).satisfies(morocco -> {
            assertThat(morocco.state()).isEqualTo(SheetState.PUBLISHED);
            assertThat(morocco.assessment().score()).isEqualTo(new Score(12, 16));
            assertThat(morocco.signatures().drafter()).isEqualTo(ANNA);
            assertThat(morocco.signatures().checker()).isEqualTo(BORIS);
        });
        assertThat(world.events)
                .endsWith(
                        new SheetDrafted(sheet, "MAR", 2018, 1, ANNA, world.clock.instant()),
                        new SheetChecked(sheet, "MAR", 2018, 1, BORIS, world.clock.instant()),
                        new SheetPublished(
                                sheet,
                                "MAR",
                                2018,
                                1,
                                "ELIG-2017",
                                Result.PASS,
                                new Score(12, 16),
                                ValuesResult.NO_DATA,
                                new ScoreLine("MAR", 4, 4, 2, 2, new Score(12, 16), Result.PASS),
                                world.clock.instant(),
                                world.clock.instant()));
    }

    @Test
    void nobodyChecksTheirOwnDraft() {
        var sheet = world.draft(campaign, moroccoWithTheLaw());

        assertRefused(EligibilityRule.FOUR_EYES, () -> world.check(sheet, ANNA));
    }

    @Test
    void onlyACheckedSheetIsPublished() {
        var sheet = world.draft(campaign, moroccoWithTheLaw());

        assertRefused(EligibilityRule.CHECKED_BEFORE_PUBLISHED, () -> world.publish(sheet));
    }

    @Test
    void otherFiguresUndoTheCheckAndTheSameFiguresDoNot() {
        var sheet = world.draft(campaign, moroccoBeforeTheLaw());
        world.check(sheet, BORIS);

        world.scoring.draft(campaign, moroccoBeforeTheLaw(), BORIS);
        assertThat(world.scores.sheet(sheet).state()).isEqualTo(SheetState.CHECKED);

        world.scoring.draft(campaign, moroccoWithTheLaw(), BORIS);
        assertThat(world.scores.sheet(sheet).state()).isEqualTo(SheetState.DRAFT);
        assertRefused(EligibilityRule.FOUR_EYES, () -> world.check(sheet, BORIS));
        world.check(sheet, ANNA);
    }

    @Test
    void aCheckIsGivenOnce() {
        var sheet = world.draft(campaign, moroccoWithTheLaw());
        world.check(sheet, BORIS);

        assertRefused(EligibilityRule.SHEET_IS_DRAFT, () -> world.check(sheet, BORIS));
    }

    @Test
    void aPublishedSheetStaysAsItIs() {
        var sheet = world.checkAndPublish(world.draft(campaign, moroccoBeforeTheLaw()));

        assertRefused(EligibilityRule.PUBLISHED_STAYS, () -> world.draft(campaign, moroccoWithTheLaw()));
        assertThat(world.draft(campaign, moroccoBeforeTheLaw())).isEqualTo(sheet);
    }

    @Test // D-06
    void aCorrectionIsANewVersionWithItsReasonAndTheOldOneStays() {
        var first = world.checkAndPublish(world.draft(campaign, moroccoBeforeTheLaw()));
        var second =
                world.correct(first, moroccoWithTheLaw(), CorrectionGround.NEW_EVIDENCE, "Law 31.13 of 12 March 2018");
        world.checkAndPublish(second);

        assertThat(world.scores.history("MAR")).extracting(SheetView::id).containsExactly(first, second);
        assertThat(world.scores.sheet(first).result()).isEqualTo(Result.FAIL);
        assertThat(world.scores.sheet(second)).satisfies(corrected -> {
            assertThat(corrected.version()).isEqualTo(2);
            assertThat(corrected.result()).isEqualTo(Result.PASS);
            assertThat(corrected.correction())
                    .isEqualTo(new Correction(first, CorrectionGround.NEW_EVIDENCE, "Law 31.13 of 12 March 2018"));
        });
        assertThat(world.events)
                .endsWith(new SheetCorrected(
                        second, first, "MAR", 2018, 2, CorrectionGround.NEW_EVIDENCE, world.clock.instant()));
    }

    @Test
    void onlyTheLatestPublicVersionOfTheSameCountryIsCorrected() {
        var draft = world.draft(campaign, moroccoBeforeTheLaw());
        assertRefused(EligibilityRule.CORRECT_WHAT_IS_PUBLISHED, () -> correct(draft, "reason"));

        world.checkAndPublish(draft);
        world.checkAndPublish(correct(draft, "reason"));
        assertRefused(EligibilityRule.CORRECT_WHAT_IS_PUBLISHED, () -> correct(draft, "again"));
        assertRefused(
                EligibilityRule.CORRECT_WHAT_IS_PUBLISHED,
                () -> world.correct(
                        draft,
                        EligibilityWorld.findings("TUN", "", "", "", ""),
                        CorrectionGround.CLERICAL_ERROR,
                        "other country"));
    }

    @Test
    void aCorrectionWithoutAReasonIsRefused() {
        var sheet = world.checkAndPublish(world.draft(campaign, moroccoBeforeTheLaw()));

        assertRefused(EligibilityRule.REASON_GIVEN, () -> correct(sheet, " "));
    }

    @Test
    void aScoreIsNotPublishedAheadOfItsDay() {
        var sheet = world.draft(campaign, moroccoWithTheLaw());
        world.check(sheet, BORIS);

        assertRefused(
                EligibilityRule.NOT_IN_THE_FUTURE,
                () -> world.review.publishAsKnownOn(sheet, new IfMatch(2), LocalDate.of(2018, 4, 21)));
    }

    @Test
    void anActDecidedOnAnOutdatedSheetIsRefused() {
        var read = world.scoring.draft(campaign, moroccoBeforeTheLaw(), ANNA);
        world.scoring.draft(campaign, moroccoWithTheLaw(), ANNA);

        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> world.review.check(read.id(), new IfMatch(1), BORIS))
                .satisfies(refusal -> assertThat(refusal.status().value()).isEqualTo(412));
        assertThat(world.scores.sheet(read.id()).state()).isEqualTo(SheetState.DRAFT);
    }

    @Test
    void aSheetThatDoesNotExistIsNotFound() {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> world.review.publish(SheetId.next(), new IfMatch(1)))
                .satisfies(refusal -> assertThat(refusal.status().value()).isEqualTo(404));
    }

    private SheetId correct(SheetId sheet, String reason) {
        return world.correct(sheet, moroccoWithTheLaw(), CorrectionGround.NEW_EVIDENCE, reason);
    }

    static void assertRefused(EligibilityRule rule, ThrowingCallable step) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(step)
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo(rule));
    }
}
