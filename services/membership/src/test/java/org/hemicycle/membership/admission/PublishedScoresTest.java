package org.hemicycle.membership.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hemicycle.membership.admission.rules.Gap;
import org.hemicycle.membership.admission.rules.PublishedScore;
import org.hemicycle.membership.admission.rules.PublishedScore.Result;
import org.hemicycle.membership.admission.rules.PublishedScore.ValuesCheck;
import org.hemicycle.membership.eligibility.CountryFindings;
import org.hemicycle.membership.eligibility.EligibilityWorld;
import org.hemicycle.membership.eligibility.ValuesReading;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.junit.jupiter.api.Test;

class PublishedScoresTest {

    private final EligibilityWorld eligibility = new EligibilityWorld();
    private final Scores scores = new PublishedScores(eligibility.scores, OfficeCalendar.read());

    @Test
    void aScoreCountsFromTheDayOfItsPublication() {
        publish(2017, LocalDate.of(2018, 2, 5), EligibilityWorld.moroccoBeforeTheLaw());

        assertThat(scores.scoreInForce("MAR", LocalDate.of(2018, 2, 4))).isEmpty();
        assertThat(scores.scoreInForce("MAR", LocalDate.of(2018, 2, 5))).isPresent();
    }

    @Test
    void namesEveryAreaBelowFourPoints() {
        publish(2017, LocalDate.of(2018, 2, 5), EligibilityWorld.moroccoBeforeTheLaw());

        var found = scores.scoreInForce("MAR", LocalDate.of(2018, 2, 5)).orElseThrow();

        assertThat(found.score())
                .isEqualTo(new PublishedScore(2017, 1, "ELIG-2017", 11, 16, Result.FAIL, ValuesCheck.NO_DATA));
        assertThat(found.gaps())
                .containsExactly(
                        new Gap("ACCESS_TO_INFORMATION", 1),
                        new Gap("ASSET_DISCLOSURE", 2),
                        new Gap("CITIZEN_ENGAGEMENT", 2));
    }

    @Test
    void aScoreUnderTheRulesOf2017BringsItsValuesCheck() {
        var law = EligibilityWorld.moroccoWithTheLaw();
        publish(
                2018,
                EligibilityWorld.TODAY,
                new CountryFindings(
                        "MAR", law.findings(), new ValuesReading(new BigDecimal("3.10"), null, "V-Dem v8")));

        var found = scores.scoreInForce("MAR", EligibilityWorld.TODAY).orElseThrow();

        assertThat(found.score().fraction()).isEqualTo("12/16");
        assertThat(found.score().valuesCheck()).isEqualTo(ValuesCheck.PASSED);
    }

    @Test
    void aValuesCheckWithoutReadingsIsNotPassed() {
        publish(2018, EligibilityWorld.TODAY, EligibilityWorld.moroccoWithTheLaw());

        assertThat(scores.scoreInForce("MAR", EligibilityWorld.TODAY)
                        .orElseThrow()
                        .score()
                        .valuesCheck())
                .isEqualTo(ValuesCheck.NO_DATA);
    }

    private void publish(int year, LocalDate day, CountryFindings findings) {
        var campaign = eligibility.campaignOf(year, day);
        eligibility.checkAndPublish(eligibility.draft(campaign, findings));
    }
}
