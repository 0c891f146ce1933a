package org.hemicycle.membership.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.hemicycle.membership.eligibility.EligibilityWorld.SURVEY;
import static org.hemicycle.membership.eligibility.EligibilityWorld.findings;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.hemicycle.membership.eligibility.rules.Area;
import org.hemicycle.membership.eligibility.rules.EligibilityRule;
import org.hemicycle.membership.eligibility.rules.EligibilityRules;
import org.hemicycle.membership.eligibility.rules.Result;
import org.hemicycle.membership.eligibility.rules.RuleBooks;
import org.hemicycle.membership.eligibility.rules.Score;
import org.hemicycle.membership.eligibility.rules.ValuesResult;
import org.hemicycle.membership.process.ShippedTables;
import org.hemicycle.platform.rule.RuleViolation;
import org.junit.jupiter.api.Test;

class AssessmentTest {

    private static final EligibilityRules RULES_2014 = RuleBooks.shipped().withId("ELIG-2014");
    private static final EligibilityRules RULES_2017 = RuleBooks.shipped().withId("ELIG-2017");

    private final Scorer scorer = new Scorer(ShippedTables.tables());

    @Test // OECD, Open Government in Lebanon, ch. 9
    void lebanonScoresARealZeroOnItsBudget() {
        var lebanon = scorer.score(
                findings(
                        "LBN",
                        "executiveBudgetProposal=false;auditReport=false",
                        "law=true;constitution=false;draftLaw=false",
                        "law=true;publicAccess=false",
                        "civilLiberties=4.71"),
                RULES_2017);

        assertThat(lebanon.areas().fiscal().points()).isZero();
        assertThat(lebanon.score()).isEqualTo(new Score(8, 16));
        assertThat(lebanon.result()).isEqualTo(Result.FAIL);
    }

    @Test
    void anAreaNobodyAssessedIsNotAZero() {
        var assessment = scorer.score(
                findings(
                        "LBN",
                        "",
                        "law=true;constitution=false;draftLaw=false",
                        "law=true;publicAccess=false",
                        "civilLiberties=6"),
                RULES_2014);

        assertThat(assessment.areas().fiscal().points()).isNull();
        assertThat(assessment.score()).isEqualTo(new Score(9, 12));
        assertThat(assessment.result()).isEqualTo(Result.PASS);
    }

    @Test
    void aFactThatMattersAndIsUnknownTakesTheAreaOut() {
        var assessment = scorer.score(
                findings("LBN", "executiveBudgetProposal=true", "law=true", "law=false", "civilLiberties=2.5"),
                RULES_2014);

        assertThat(assessment.areas().fiscal().basis()).isEqualTo(Basis.NOT_ASSESSED);
        assertThat(assessment.areas().fiscal().rawValue()).isEqualTo("executiveBudgetProposal=true");
        assertThat(assessment.score()).isEqualTo(new Score(4, 12));
    }

    @Test
    void t19TwoAreasWithEightOfEightAreNotEnoughData() {
        var assessment = scorer.score(
                findings("TUV", "", "law=true;constitution=true;draftLaw=false", "law=true;publicAccess=true", ""),
                RULES_2017);

        assertThat(assessment.score()).isEqualTo(new Score(8, 8));
        assertThat(assessment.result()).isEqualTo(Result.NOT_ENOUGH_DATA);
    }

    @Test
    void noAreaGivesNoScoreRatherThanZero() {
        var assessment = scorer.score(new CountryFindings("TUV", Map.of(), null), RULES_2014);

        assertThat(assessment.score()).isNull();
        assertThat(assessment.result()).isEqualTo(Result.NOT_ENOUGH_DATA);
    }

    @Test // OECD Open Government Review Morocco: the total only
    void aTotalPublishedAloneLeavesEveryAreaUnknown() {
        var morocco = published("MAR", new Score(11, 16), Map.of(), Set.of());

        assertThat(morocco.areas().status()).isEqualTo(ComponentStatus.TOTAL_ONLY);
        assertThat(morocco.areas().byArea().values())
                .allSatisfy(area -> assertThat(area.points()).isNull());
        assertThat(morocco.score()).isEqualTo(new Score(11, 16));
        assertThat(morocco.result()).isEqualTo(Result.FAIL);
    }

    @Test // T5: freedominfo.org, 8 July 2013
    void t5MalawiPassesWithOneAreaKnown() {
        var malawi = published("MWI", new Score(12, 16), Map.of(Area.ACCESS_TO_INFORMATION, 3), Set.of());

        assertThat(malawi.areas().status()).isEqualTo(ComponentStatus.PARTLY_PUBLISHED);
        assertThat(malawi.result()).isEqualTo(Result.PASS);
    }

    @Test // ogpblog.wordpress.com, 22 December 2014
    void georgiaPassesWithThreeAreasDeduced() {
        var points = Map.of(
                Area.FISCAL_TRANSPARENCY, 4,
                Area.ACCESS_TO_INFORMATION, 4,
                Area.ASSET_DISCLOSURE, 4,
                Area.CITIZEN_ENGAGEMENT, 3);
        var georgia = published(
                "GEO",
                new Score(15, 16),
                points,
                Set.of(Area.FISCAL_TRANSPARENCY, Area.ACCESS_TO_INFORMATION, Area.ASSET_DISCLOSURE));

        assertThat(georgia.areas().status()).isEqualTo(ComponentStatus.DEDUCED);
        assertThat(georgia.areas().citizens().basis()).isEqualTo(Basis.PUBLISHED);
        assertThat(georgia.result()).isEqualTo(Result.PASS);
    }

    @Test
    void aPublishedTotalThatTheKnownAreasContradictIsRefused() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> published("MWI", new Score(2, 16), Map.of(Area.ACCESS_TO_INFORMATION, 3), Set.of()))
                .satisfies(violation -> assertThat(violation.rule()).isEqualTo(EligibilityRule.TOTAL_FITS_COMPONENTS));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> published("MWI", new Score(16, 16), Map.of(Area.ACCESS_TO_INFORMATION, 3), Set.of()));
    }

    @Test
    void theValuesCheckStandsOnSheetsSince2017Only() {
        var reading = new ValuesReading(new BigDecimal("3.10"), new BigDecimal("1"), "V-Dem v8");
        var country =
                new CountryFindings("MAR", EligibilityWorld.moroccoWithTheLaw().findings(), reading);

        assertThat(scorer.score(country, RULES_2014).valuesCheck()).isNull();
        assertThat(scorer.score(country, RULES_2017).valuesCheck())
                .isEqualTo(new ValuesCheck(
                        new ValuesReading(new BigDecimal("3.1"), new BigDecimal("1.00"), "V-Dem v8"),
                        "osp",
                        "VALUES-2017",
                        ValuesResult.PASSED));
        assertThat(scorer.score(EligibilityWorld.moroccoWithTheLaw(), RULES_2017)
                        .valuesCheck())
                .isEqualTo(new ValuesCheck(null, "osp", "VALUES-2017", ValuesResult.NO_DATA));
    }

    @Test
    void anIndicatorOffTheScaleIsRefused() {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new ValuesReading(new BigDecimal("4.01"), null, "V-Dem v8"));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new ValuesReading(null, new BigDecimal("-0.5"), "V-Dem v8"));
    }

    @Test
    void pointsAndBasisGoTogether() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AreaScore(Basis.NOT_ASSESSED, null, 0, SURVEY, "not covered"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AreaScore(Basis.SCORED, "law=true", null, SURVEY, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AreaScore(Basis.PUBLISHED, null, 5, SURVEY, "as published"));
        assertThatIllegalArgumentException().isThrownBy(() -> new AreaScore(Basis.DEDUCED, null, 2, SURVEY, null));
    }

    private static Assessment published(String country, Score score, Map<Area, Integer> points, Set<Area> deduced) {
        var figures = new PublishedFigures(country, score, points, deduced, SURVEY, "as published");
        return Assessment.ofPublishedTotal(figures.areas(), figures.score(), RULES_2014);
    }
}
