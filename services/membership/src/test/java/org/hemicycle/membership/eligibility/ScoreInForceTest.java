package org.hemicycle.membership.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemicycle.membership.eligibility.EligibilityWorld.ANNA;
import static org.hemicycle.membership.eligibility.EligibilityWorld.TODAY;
import static org.hemicycle.membership.eligibility.EligibilityWorld.moroccoWithTheLaw;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.hemicycle.membership.eligibility.rules.Result;
import org.hemicycle.membership.eligibility.rules.Score;
import org.junit.jupiter.api.Test;

class ScoreInForceTest {

    private static final LocalDate KNOWN_BY = LocalDate.of(2015, 12, 31);

    private final EligibilityWorld world = new EligibilityWorld();

    @Test // D-03, T1 and T2: 11 of 16 when the letter came in December 2016, 12 of 16 from April 2018 on
    void theScoreOfTheDayOfReceiptGoverns() {
        var old = enter(2015, new Score(11, 16), KNOWN_BY);
        var current = world.checkAndPublish(world.draft(world.campaignOf2018(), moroccoWithTheLaw()));

        assertThat(world.scores.scoreInForceOn("MAR", noon(2016, 12, 7)))
                .hasValueSatisfying(score -> assertThat(score.id()).isEqualTo(old));
        assertThat(world.scores.scoreInForceOn("MAR", noon(2018, 4, 19)))
                .hasValueSatisfying(score -> assertThat(score.result()).isEqualTo(Result.FAIL));
        assertThat(world.scores.scoreInForceOn("MAR", world.clock.instant())).hasValueSatisfying(score -> {
            assertThat(score.id()).isEqualTo(current);
            assertThat(score.result()).isEqualTo(Result.PASS);
        });
    }

    @Test
    void beforeAnyScoreWasPublicNoneIsInForce() {
        enter(2015, new Score(11, 16), KNOWN_BY);

        assertThat(world.scores.scoreInForceOn("MAR", noon(2015, 12, 30))).isEmpty();
        assertThat(world.scores.scoreInForceOn("TUN", noon(2018, 1, 1))).isEmpty();
    }

    @Test
    void aDraftIsNeverInForce() {
        world.draft(world.campaignOf2018(), moroccoWithTheLaw());

        assertThat(world.scores.scoreInForceOn("MAR", world.clock.instant())).isEmpty();
    }

    @Test
    void aLateCorrectionOfAnOldYearDoesNotDisplaceANewerYear() {
        var old = enter(2015, new Score(11, 16), KNOWN_BY);
        var newer = world.checkAndPublish(world.draft(world.campaignOf2018(), moroccoWithTheLaw()));
        world.clock.goTo(TODAY.plusDays(30));
        var corrected = world.checkAndPublish(world.correct(
                old,
                EligibilityWorld.moroccoBeforeTheLaw(),
                CorrectionGround.SOURCE_REVISED,
                "The points per area were found"));

        assertThat(world.scores.scoreInForceOn("MAR", world.clock.instant()))
                .hasValueSatisfying(score -> assertThat(score.id()).isEqualTo(newer));
        assertThat(world.scores.history("MAR")).extracting(SheetView::id).containsExactly(old, corrected, newer);
    }

    @Test
    void aCorrectionIsInForceFromItsOwnPublication() {
        var first = world.checkAndPublish(world.draft(world.campaignOf2018(), EligibilityWorld.moroccoBeforeTheLaw()));
        world.clock.goTo(TODAY.plusDays(5));
        var second = world.checkAndPublish(
                world.correct(first, moroccoWithTheLaw(), CorrectionGround.NEW_EVIDENCE, "Law 31.13 in force"));

        assertThat(world.scores.scoreInForceOn("MAR", noon(2018, 4, 24)))
                .hasValueSatisfying(score -> assertThat(score.id()).isEqualTo(first));
        assertThat(world.scores.scoreInForceOn("MAR", noon(2018, 4, 25)))
                .hasValueSatisfying(score -> assertThat(score.id()).isEqualTo(second));
    }

    /** A total published elsewhere, entered on the day the world stands at. */
    private SheetId enter(int year, Score score, LocalDate knownOn) {
        var campaign = world.campaigns.open(year, knownOn, Set.of()).id();
        var source = new Source("OECD Open Government Review Morocco", "2015", knownOn, null);
        var sheet = world.scoring.draftPublished(
                campaign, new PublishedFigures("MAR", score, Map.of(), Set.of(), source, "total only"), ANNA);
        return world.checkAndPublishAsKnownOn(sheet.id(), knownOn);
    }

    private static Instant noon(int year, int month, int day) {
        return LocalDate.of(year, month, day).atTime(12, 0).toInstant(ZoneOffset.UTC);
    }
}
