package org.hemicycle.membership.eligibility.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EligibilityRulesTest {

    private static final EligibilityRules RULES_2014 = RuleBooks.shipped().withId("ELIG-2014");
    private static final EligibilityRules RULES_2023 = RuleBooks.shipped().withId("ELIG-2023");

    @ParameterizedTest(name = "{0} of {1} points: {2}, {3} missing")
    @CsvSource({
        "16, 16, PASS, 0",
        "12, 16, PASS, 0",
        "11, 16, FAIL, 1",
        "6, 16, FAIL, 6",
        "0, 16, FAIL, 12",
        "9, 12, PASS, 0",
        "8, 12, FAIL, 1",
        "12, 12, PASS, 0"
    })
    void threeQuartersOfTheApplicablePointsAreEnough(int total, int max, Result result, int missing) {
        var score = new Score(total, max);

        assertThat(RULES_2014.judge(score)).isEqualTo(result);
        assertThat(RULES_2023.judge(score)).isEqualTo(result);
        assertThat(RULES_2014.pointsMissing(score)).isEqualTo(missing);
    }

    @Test // T5: freedominfo.org, 8 July 2013, "Malawi to join OGP"
    void t5MalawiPassesWithTwelveOfSixteen() {
        var rules = RuleBooks.shipped().inForceOn(LocalDate.of(2013, 7, 8));

        assertThat(rules.id()).isEqualTo("ELIG-2011");
        assertThat(rules.judge(new Score(12, 16))).isEqualTo(Result.PASS);
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"8, 8", "4, 4", "0, 8"})
    void t19TwoAreasOrFewerAreNotEnoughDataWhateverThePoints(int total, int max) {
        assertThat(RULES_2014.judge(new Score(total, max))).isEqualTo(Result.NOT_ENOUGH_DATA);
        assertThat(RULES_2023.judge(new Score(total, max))).isEqualTo(Result.NOT_ENOUGH_DATA);
    }

    @Test
    void noAreaAtAllIsNotEnoughData() {
        assertThat(RULES_2014.judge(null)).isEqualTo(Result.NOT_ENOUGH_DATA);
    }

    @Test // 11 of 16 was published as 69 %: freedominfo.org, February 2016
    void aPercentageIsShownAndNeverCompared() {
        var score = new Score(11, 16);

        assertThat(score.fraction()).isEqualTo("11/16");
        assertThat(score.percentShown()).isEqualByComparingTo(new BigDecimal("68.8"));
        assertThat(score.percentShown().setScale(0, RoundingMode.HALF_UP)).isEqualByComparingTo("69");
        assertThat(RULES_2014.judge(score)).isEqualTo(Result.FAIL);
    }

    @ParameterizedTest
    @CsvSource({"17, 16", "-1, 16", "0, 0", "3, 10"})
    void aScoreThatCannotBeIsRefused(int total, int max) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Score(total, max));
    }
}
