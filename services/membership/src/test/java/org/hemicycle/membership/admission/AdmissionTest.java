package org.hemicycle.membership.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hemicycle.membership.admission.AdmissionWorld.MALAWI_2013;
import static org.hemicycle.membership.admission.AdmissionWorld.MOROCCO_2015;
import static org.hemicycle.membership.admission.AdmissionWorld.MOROCCO_2018;
import static org.hemicycle.membership.admission.AdmissionWorld.RULES_2016;
import static org.hemicycle.membership.admission.AdmissionWorld.aFile;
import static org.hemicycle.membership.admission.AdmissionWorld.aLetter;
import static org.hemicycle.membership.admission.AdmissionWorld.acknowledged;
import static org.hemicycle.membership.admission.AdmissionWorld.assessed;
import static org.hemicycle.membership.admission.AdmissionWorld.foundComplete;
import static org.hemicycle.membership.admission.AdmissionWorld.moroccoWaits;
import static org.hemicycle.membership.admission.AdmissionWorld.moroccosFile;
import static org.hemicycle.membership.admission.AdmissionWorld.on;
import static org.hemicycle.membership.admission.AdmissionWorld.outOfScope;
import static org.hemicycle.membership.admission.AdmissionWorld.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hemicycle.membership.admission.rules.AdmissionRule;
import org.hemicycle.membership.admission.rules.Gap;
import org.hemicycle.membership.admission.rules.Ineligibility;
import org.hemicycle.membership.admission.rules.OutOfScope;
import org.hemicycle.membership.admission.rules.PublishedScore;
import org.hemicycle.membership.admission.rules.PublishedScore.Result;
import org.hemicycle.membership.admission.rules.PublishedScore.ValuesCheck;
import org.hemicycle.membership.admission.rules.RuleBooks;
import org.hemicycle.membership.admission.rules.ScoreInForce;
import org.hemicycle.membership.admission.rules.TimeLimit;
import org.hemicycle.platform.rule.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AdmissionTest {

    // Germany: interior minister, 7 December 2016. Pakistan: dated late November 2016, handed over at the Paris summit.
    @ParameterizedTest(name = "{0}: letter of {1}, received {2}")
    @CsvSource({"DEU, 2016-12-07, 2016-12-07", "PAK, 2016-11-28, 2016-12-07"})
    void deadlinesRunFromReceiptNotFromTheLettersDate(String country, String dated, String received) { // D-02
        var file = aFile(country, aLetter(dated, received), "2016-12-08");

        assertThat(file.countdown().startedOn()).isEqualTo(LocalDate.of(2016, 12, 7));
        assertThat(file.countdown().limit()).isEqualTo(TimeLimit.ACKNOWLEDGEMENT);
        assertThat(file.countdown().dueAt()).isEqualTo("2016-12-15T04:59:59Z");

        acknowledged(file, "2016-12-12");
        assertThat(file.countdown().limit()).isEqualTo(TimeLimit.CHECK);
        assertThat(file.countdown().dueAt()).isEqualTo("2016-12-22T04:59:59Z");
    }

    @Test
    void aFileKeepsTheRulesItWasOpenedUnder() {
        var book = RuleBooks.withChecksOf(20, LocalDate.of(2016, 12, 20));
        var opened = LocalDate.of(2016, 12, 8);

        assertThat(book.inForceOn(opened).id()).isEqualTo(moroccosFile().ruleSet());
        assertThat(book.withId(moroccosFile().ruleSet()).countdown(TimeLimit.CHECK, opened))
                .isNotEqualTo(book.inForceOn(LocalDate.of(2016, 12, 20)).countdown(TimeLimit.CHECK, opened));
    }

    @Test // T1
    void moroccoWaitsWithElevenOfSixteenAndIsNoMember() {
        var morocco = moroccoWaits();

        assertThat(view(morocco).stage()).isEqualTo(Stage.INELIGIBLE);
        assertThat(view(morocco).obstacle()).isEqualTo(Ineligibility.BELOW_MINIMUM);
        assertThat(view(morocco).gaps())
                .containsExactly(
                        new Gap("ACCESS_TO_INFORMATION", 1),
                        new Gap("ASSET_DISCLOSURE", 2),
                        new Gap("CITIZEN_ENGAGEMENT", 2));
        assertThat(view(morocco).effectiveOn()).isNull();
        refused(AdmissionRule.COMPLETE_AND_ELIGIBLE, () -> welcome(morocco, "2016-12-13", "2016-12-13"));
    }

    @Test // T2
    void moroccosFileReopensByTheNewScoreAndIsWelcomed() {
        var morocco = moroccoWaits();

        assertThat(morocco.isReopenedBy(MOROCCO_2018)).isTrue();
        assessed(morocco, MOROCCO_2018, "2018-04-20");
        assertThat(view(morocco).stage()).isEqualTo(Stage.ELIGIBLE);
        assertThat(view(morocco).obstacle()).isNull();

        welcome(morocco, "2018-04-26", "2018-04-26");
        assertThat(view(morocco).stage()).isEqualTo(Stage.ADMITTED);
        assertThat(view(morocco).effectiveOn()).isEqualTo("2018-04-26");
        assertThat(view(morocco).clock()).isNull();
        assertThat(view(morocco).nextActs()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ValuesCheck.class,
            names = {"FAILED", "NO_DATA"})
    void enoughPointsDoNotReopenAFileWithoutTheValuesCheck(ValuesCheck outcome) {
        var morocco = moroccoWaits();
        var score = new ScoreInForce(
                new PublishedScore(2018, 1, "ELIG-2017", 12, 16, Result.PASS, outcome), MOROCCO_2018.gaps());

        morocco.isReopenedBy(score);
        assessed(morocco, score, "2018-04-20");

        assertThat(view(morocco).stage()).isEqualTo(Stage.INELIGIBLE);
        assertThat(view(morocco).obstacle()).isEqualTo(Ineligibility.VALUES_CHECK_NOT_PASSED);
    }

    @Test // T5; letter of 4 July 2013 (freedominfo.org, 8 July 2013)
    void malawiPassesWithTwelveOfSixteen() {
        var malawi = aFile("MWI", aLetter("2013-07-04", "2013-07-04"), "2013-07-04");

        assessed(foundComplete(acknowledged(malawi, "2013-07-05"), "2013-07-08"), MALAWI_2013, "2013-07-08");

        assertThat(view(malawi).stage()).isEqualTo(Stage.ELIGIBLE);
        assertThat(malawi.countdown().limit()).isEqualTo(TimeLimit.WELCOME);
    }

    @Test // T20; letter of 12 August 2022 (OGP, letters and responses)
    void kosovoIsOutOfScopeAndNothingElseIsDecided() {
        var kosovo = outOfScope("XKX", aLetter("2022-08-12", "2022-08-12"), "2022-08-15");

        assertThat(view(kosovo).stage()).isEqualTo(Stage.OUT_OF_SCOPE);
        assertThat(view(kosovo).outOfScope()).isEqualTo(OutOfScope.NOT_A_UN_MEMBER);
        assertThat(view(kosovo).clock()).isNull();
        assertThat(view(kosovo).score()).isNull();
        assertThat(view(kosovo).nextActs()).isEmpty();
        refused(AdmissionRule.ACKNOWLEDGED_ONCE, () -> acknowledged(kosovo, "2022-08-16"));
    }

    @Test // D-03
    void aScoreThatFallsAfterReceiptDoesNoHarm() {
        var file = foundComplete(acknowledged(moroccosFile(), "2016-12-09"), "2016-12-12");

        var verdict = file.assess(Optional.of(MALAWI_2013), Optional.of(MOROCCO_2015), RULES_2016, on("2016-12-12"));

        assertThat(verdict).isEqualTo(Verdict.ELIGIBLE);
        assertThat(view(file).score()).isEqualTo(MALAWI_2013.score());
    }

    @Test
    void aScorePublishedBetweenReceiptAndAssessmentCountsAsForAWaitingFile() {
        var file = foundComplete(acknowledged(moroccosFile(), "2016-12-09"), "2018-04-20");

        var verdict = file.assess(Optional.of(MOROCCO_2015), Optional.of(MOROCCO_2018), RULES_2016, on("2018-04-20"));

        assertThat(verdict).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void onlyNewerScoresAreNewsAndEachOnce() {
        var morocco = moroccoWaits();

        assertThat(morocco.isReopenedBy(MOROCCO_2015)).isFalse();
        assertThat(morocco.isReopenedBy(MOROCCO_2018)).isTrue();
        assertThat(morocco.isReopenedBy(MOROCCO_2018)).isFalse();
    }

    @Test
    void whoWasNeverScoredWaitsUntilSomeScoreComes() {
        var file = foundComplete(acknowledged(moroccosFile(), "2016-12-09"), "2016-12-12");

        file.assess(Optional.empty(), Optional.empty(), RULES_2016, on("2016-12-12"));

        assertThat(view(file).obstacle()).isEqualTo(Ineligibility.NO_SCORE_PUBLISHED);
        assertThat(file.isReopenedBy(MOROCCO_2015)).isTrue();
    }

    @Test
    void eligibilityIsAssessedForACompleteFileOnly() {
        refused(
                AdmissionRule.COMPLETE_BEFORE_ASSESSED,
                () -> assessed(acknowledged(moroccosFile(), "2016-12-09"), MALAWI_2013, "2016-12-09"));
    }

    @Test
    void aWelcomeTakesEffectBetweenTheFindingAndToday() {
        var eligible = assessed(
                foundComplete(acknowledged(moroccosFile(), "2016-12-09"), "2016-12-12"), MALAWI_2013, "2016-12-12");

        refused(AdmissionRule.WELCOMED_BY_TODAY, () -> welcome(eligible, "2016-12-21", "2016-12-20"));
        refused(AdmissionRule.WELCOMED_BY_TODAY, () -> welcome(eligible, "2016-12-11", "2016-12-20"));
        welcome(eligible, "2016-12-12", "2016-12-20");
    }

    @Test
    void aWaitingFileIsFollowedUpYearByYear() {
        var morocco = moroccoWaits();
        assertThat(morocco.countdown().dueAt()).isEqualTo("2017-12-13T04:59:59Z");
        refused(AdmissionRule.FOLLOW_UP_IS_DUE, () -> morocco.followUp(RULES_2016, on("2017-06-01")));

        morocco.fallDueForFollowUp(RULES_2016, on("2017-12-13"));
        assertThat(view(morocco).nextActs()).contains(Act.FOLLOW_UP);
        morocco.followUp(RULES_2016, on("2017-12-15"));

        assertThat(morocco.countdown().limit()).isEqualTo(TimeLimit.WAIT);
        assertThat(morocco.countdown().startedOn()).isEqualTo("2017-12-15");
    }

    @Test
    void theGovernmentCanTakeItsLetterBackWhileTheFileIsOpen() {
        var morocco = moroccoWaits();

        morocco.withdraw(on("2017-01-10"));

        assertThat(view(morocco).stage()).isEqualTo(Stage.WITHDRAWN_BY_APPLICANT);
        refused(AdmissionRule.FILE_IS_OPEN, () -> morocco.withdraw(on("2017-01-11")));
        assertThat(morocco.isReopenedBy(MOROCCO_2018)).isFalse();
    }

    @Test
    void aDelayIsKeptWithTheStepItConcerns() {
        var morocco = moroccosFile();

        morocco.escalate("AcknowledgeLetter", on("2016-12-15"));

        assertThat(view(morocco).escalations())
                .isEqualTo(List.of(new Escalation("AcknowledgeLetter", on("2016-12-15"))));
    }

    @Test
    void aLetterIsNotRegisteredBeforeItsReceipt() {
        refused(AdmissionRule.RECEIVED_BY_TODAY, () -> aFile("DEU", aLetter("2016-12-07", "2016-12-09"), "2016-12-08"));
        refused(AdmissionRule.LETTER_BEFORE_RECEIPT, () -> aLetter("2016-12-08", "2016-12-07"));
    }

    private static void welcome(Admission file, String effective, String today) {
        file.welcome(LocalDate.parse(effective), RULES_2016, on(today));
    }

    private static void refused(AdmissionRule rule, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
