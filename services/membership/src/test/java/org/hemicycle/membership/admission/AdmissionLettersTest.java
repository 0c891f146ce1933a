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
import static org.hemicycle.membership.admission.AdmissionWorld.all;
import static org.hemicycle.membership.admission.AdmissionWorld.assessed;
import static org.hemicycle.membership.admission.AdmissionWorld.everything;
import static org.hemicycle.membership.admission.AdmissionWorld.filed;
import static org.hemicycle.membership.admission.AdmissionWorld.foundComplete;
import static org.hemicycle.membership.admission.AdmissionWorld.incomplete;
import static org.hemicycle.membership.admission.AdmissionWorld.letter;
import static org.hemicycle.membership.admission.AdmissionWorld.moroccoWaits;
import static org.hemicycle.membership.admission.AdmissionWorld.moroccosFile;
import static org.hemicycle.membership.admission.AdmissionWorld.nothing;
import static org.hemicycle.membership.admission.AdmissionWorld.on;
import static org.hemicycle.membership.admission.AdmissionWorld.theCabinetsWord;
import static org.hemicycle.membership.admission.AdmissionWorld.view;

import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hemicycle.membership.admission.dossier.ApplicantLetter;
import org.hemicycle.membership.admission.dossier.Item;
import org.hemicycle.membership.admission.dossier.LetterKind;
import org.hemicycle.membership.admission.dossier.SignatoryLevel;
import org.hemicycle.membership.admission.rules.AdmissionRule;
import org.hemicycle.membership.admission.rules.TimeLimit;
import org.hemicycle.platform.rule.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What letters hold, what is missing, and what a further letter does to a file. */
class AdmissionLettersTest {

    @Test
    void aSignatureBelowPoliticalLevelCannotBePresent() {
        var unsigned = letter("2016-11-28", "2016-12-07", "Agency", SignatoryLevel.OTHER, everything(), "MAR");
        var file = acknowledged(aFile("MAR", unsigned, "2016-12-08"), "2016-12-09");

        refused(AdmissionRule.ITEM_STANDS_ON_FILE, () -> foundComplete(file, "2016-12-12"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Item.class,
            names = {"CABINET_CONFIRMATION"},
            mode = EnumSource.Mode.EXCLUDE)
    void everyMissingItemBlocks(Item item) {
        var file = incomplete(acknowledged(moroccosFile(), "2016-12-09"), item, "2016-12-12");

        assertThat(view(file).stage()).isEqualTo(Stage.INCOMPLETE);
        assertThat(view(file).completeness().missing()).containsExactly(item);
        assertThat(view(file).nextActs()).contains(Act.ITEMS);
    }

    @Test
    void aCheckJudgesEveryRequiredItem() {
        var file = acknowledged(moroccosFile(), "2016-12-09");

        refused(
                AdmissionRule.EVERY_ITEM_IS_JUDGED,
                () -> file.check(Map.of(Item.POLITICAL_SIGNATURE, true), on("2016-12-12")));
    }

    @Test
    void theCurePeriodRunsFromTheLetterThatNamesWhatIsMissing() {
        var file = incomplete(acknowledged(moroccosFile(), "2016-12-09"), Item.LEAD_MINISTRY, "2016-12-12");

        assertThat(file.countdown().limit()).isEqualTo(TimeLimit.CURE);
        assertThat(file.countdown().dueAt()).isEqualTo("2017-02-11T11:59:59Z"); // 10 February, anywhere on Earth
    }

    @Test
    void theLeadMinistryMayFollowUntilTheLastSecondOfTheCurePeriod() {
        var nameless = letter(
                "2016-11-28", "2016-12-07", "Prime Minister", SignatoryLevel.HEAD_OF_GOVERNMENT, everything(), null);
        var file = incomplete(
                acknowledged(aFile("MAR", nameless, "2016-12-08"), "2016-12-09"), Item.LEAD_MINISTRY, "2016-12-12");
        var late = file.countdown().overAt();

        refused(
                AdmissionRule.CURE_PERIOD_RUNS,
                () -> file.receive(filed(LetterKind.SUPPLEMENT, ministryNamed()), RULES_2016, late));
        var endsWait = file.receive(
                filed(LetterKind.SUPPLEMENT, ministryNamed()),
                RULES_2016,
                file.countdown().dueAt());

        assertThat(endsWait).isTrue();
        assertThat(view(file).stage()).isEqualTo(Stage.UNDER_CHECK);
        assertThat(file.countdown().startedOn()).isEqualTo("2017-02-10");
        foundComplete(file, "2017-02-13");
        assertThat(file.isComplete()).isTrue();
    }

    private static ApplicantLetter ministryNamed() {
        return letter("2017-02-10", "2017-02-10", "Prime Minister", SignatoryLevel.OTHER, nothing(), "MAR");
    }

    @Test
    void aFileIsClosedWhenItsCurePeriodIsOverAndNotBefore() {
        var file = incomplete(acknowledged(moroccosFile(), "2016-12-09"), Item.LEAD_MINISTRY, "2016-12-12");
        var end = file.countdown();

        refused(AdmissionRule.CURE_PERIOD_IS_OVER, () -> file.closeUncured(end.dueAt()));
        file.closeUncured(end.overAt());

        assertThat(view(file).stage()).isEqualTo(Stage.CLOSED_INCOMPLETE);
    }

    @Test
    void itemsAreTakenOnlyWhenTheyWereAskedFor() {
        var file = acknowledged(moroccosFile(), "2016-12-09");

        refused(
                AdmissionRule.ITEMS_WERE_ASKED_FOR,
                () -> file.receive(filed(LetterKind.SUPPLEMENT, ministryNamed()), RULES_2016, on("2017-02-10")));
    }

    @Test // D-22
    void aLetterFromASecondMinistryAsksForTheCabinetsWord() {
        var file = acknowledged(moroccosFile(), "2016-12-09");

        var endsWait = file.receive(filed(LetterKind.INTENT, fromForeignMinistry()), RULES_2016, on("2016-12-15"));

        assertThat(endsWait).as("the file is under check anyway").isFalse();
        assertThat(file.dossier().required()).contains(Item.CABINET_CONFIRMATION);
        refused(AdmissionRule.ITEM_STANDS_ON_FILE, () -> file.check(all(file, true), on("2016-12-16")));
        incomplete(file, Item.CABINET_CONFIRMATION, "2016-12-16");

        var word = letter(
                "2017-01-09", "2017-01-09", "Cabinet", SignatoryLevel.HEAD_OF_GOVERNMENT, theCabinetsWord(), null);
        file.receive(filed(LetterKind.SUPPLEMENT, word), RULES_2016, on("2017-01-09"));
        assertThat(foundComplete(file, "2017-01-10").isComplete()).isTrue();
    }

    @Test
    void aSecondLetterFromTheSameMinistryAsksForNothingMore() {
        var file = acknowledged(moroccosFile(), "2016-12-09");

        file.receive(filed(LetterKind.INTENT, aLetter("2016-12-14", "2016-12-15")), RULES_2016, on("2016-12-15"));

        assertThat(file.dossier().required()).doesNotContain(Item.CABINET_CONFIRMATION);
    }

    @Test // D-22
    void aSecondMinistryStopsAWelcome() {
        var file = assessed(
                foundComplete(acknowledged(moroccosFile(), "2016-12-09"), "2016-12-12"), MALAWI_2013, "2016-12-12");

        var endsWait = file.receive(filed(LetterKind.INTENT, fromForeignMinistry()), RULES_2016, on("2016-12-15"));

        assertThat(endsWait).isTrue();
        assertThat(view(file).stage()).isEqualTo(Stage.UNDER_CHECK);
        refused(
                AdmissionRule.COMPLETE_AND_ELIGIBLE,
                () -> file.welcome(java.time.LocalDate.of(2016, 12, 16), RULES_2016, on("2016-12-16")));
    }

    @Test
    void aLetterThatOvertakesAnAssessmentSendsTheFileBackToTheCheck() {
        var file = moroccoWaits();
        file.isReopenedBy(MOROCCO_2018);

        var endsWait = file.receive(filed(LetterKind.INTENT, fromForeignMinistry()), RULES_2016, on("2018-04-20"));
        var verdict = file.assess(Optional.of(MOROCCO_2015), Optional.of(MOROCCO_2018), RULES_2016, on("2018-04-20"));

        assertThat(endsWait).as("the wait is over already").isFalse();
        assertThat(verdict).isEqualTo(Verdict.CHECK_AGAIN);
        assertThat(view(file).stage()).isEqualTo(Stage.UNDER_CHECK);
        assertThat(view(file).nextActs()).contains(Act.CHECK);
    }

    private static ApplicantLetter fromForeignMinistry() {
        return letter(
                "2016-12-14", "2016-12-15", "Ministry of Foreign Affairs", SignatoryLevel.MINISTER, everything(), null);
    }

    private static void refused(AdmissionRule rule, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.rule()).isEqualTo(rule));
    }
}
