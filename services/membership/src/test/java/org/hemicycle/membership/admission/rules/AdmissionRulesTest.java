package org.hemicycle.membership.admission.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.hemicycle.membership.admission.rules.PublishedScore.Result;
import org.hemicycle.membership.admission.rules.PublishedScore.ValuesCheck;
import org.hemicycle.platform.rule.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AdmissionRulesTest {

    private static final AdmissionRules RULES_2016 = RuleBooks.shipped().inForceOn(LocalDate.of(2016, 12, 7));

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "ACKNOWLEDGEMENT, 5 working days",
        "CHECK, 10 working days",
        "CURE, 60 calendar days",
        "WELCOME, 15 working days"
    })
    void timeLimitsAreThoseOfTheDomainText(TimeLimit limit, String length) {
        assertThat(RULES_2016.term(limit).length().value()).hasToString(length);
    }

    @ParameterizedTest
    @EnumSource
    void everyTimeLimitIsShownAsSetByTheSecretariat(TimeLimit limit) {
        var length = RULES_2016.term(limit).length();

        assertThat(length.evidence().isSetBySecretariat()).isTrue();
        assertThat(length.clause()).isEqualTo("house-rule:" + length.parameter());
    }

    @Test
    void scopeCitesItsSource() {
        assertThat(RULES_2016.scope().clause()).startsWith("opengovpartnership.org");
    }

    // Germany: announced by the interior minister on Wednesday 7 December 2016 (OGP blog, 10 January 2017)
    @ParameterizedTest(name = "{0} ends at {1}")
    @CsvSource({
        "ACKNOWLEDGEMENT, 2016-12-15T04:59:59Z", // Wednesday 14 December, midnight in New York
        "CHECK, 2016-12-22T04:59:59Z",
        "CURE, 2017-02-06T11:59:59Z" // 5 February anywhere on Earth
    })
    void limitsRunFromReceiptToTheEndOfADay(TimeLimit limit, Instant due) {
        assertThat(RULES_2016.countdown(limit, LocalDate.of(2016, 12, 7)).dueAt())
                .isEqualTo(due);
    }

    @Test
    void theLastSecondBelongsToTheLimit() {
        var check = RULES_2016.countdown(TimeLimit.CHECK, LocalDate.of(2016, 12, 7));

        assertThat(check.isOverAt(Instant.parse("2016-12-22T04:59:59.999Z"))).isFalse();
        assertThat(check.isOverAt(Instant.parse("2016-12-22T05:00:00Z"))).isTrue();
    }

    @Test
    void aFileIsLookedAtAgainTwoWorkingDaysBeforeItsLimit() {
        var check = RULES_2016.countdown(TimeLimit.CHECK, LocalDate.of(2016, 12, 7));

        assertThat(RULES_2016.reminderOf(check)).isEqualTo(Instant.parse("2016-12-19T14:00:00Z"));
    }

    @ParameterizedTest(name = "{0}, Values Check {1}: {2}")
    @CsvSource({
        "PASS, NOT_REQUIRED,",
        "PASS, PASSED,",
        "PASS, FAILED, VALUES_CHECK_NOT_PASSED",
        "PASS, NO_DATA, VALUES_CHECK_NOT_PASSED",
        "FAIL, PASSED, BELOW_MINIMUM",
        "NOT_ENOUGH_DATA, PASSED, NOT_ENOUGH_DATA"
    })
    void aScoreHasToPassAndTheValuesCheckOfItsOwnRuleSetToo(Result result, ValuesCheck values, Ineligibility obstacle) {
        var score = new PublishedScore(2018, 1, "ELIG-2017", 12, 16, result, values);

        assertThat(RULES_2016.obstacle(score)).isEqualTo(java.util.Optional.ofNullable(obstacle));
    }

    @Test
    void whoWasNeverScoredWaitsForAScore() {
        assertThat(RULES_2016.obstacle(null)).contains(Ineligibility.NO_SCORE_PUBLISHED);
    }

    @Test
    void nobodyCouldJoinBeforeThePartnershipBegan() {
        assertThatThrownBy(() -> RuleBooks.shipped().inForceOn(LocalDate.of(2011, 9, 19)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(AdmissionRule.RULES_IN_FORCE));
    }

    @Test
    void correctionsAreNewerThanWhatTheyCorrect() {
        var first = new PublishedScore(2015, 1, "ELIG-2014", 11, 16, Result.FAIL, ValuesCheck.NOT_REQUIRED);
        var corrected = new PublishedScore(2015, 2, "ELIG-2014", 12, 16, Result.PASS, ValuesCheck.NOT_REQUIRED);

        assertThat(corrected.isNewerThan(first)).isTrue();
        assertThat(first.isNewerThan(corrected)).isFalse();
        assertThat(first.isNewerThan(first)).isFalse();
        assertThat(first.isNewerThan(null)).isTrue();
    }
}
