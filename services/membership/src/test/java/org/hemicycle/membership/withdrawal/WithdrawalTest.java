package org.hemicycle.membership.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hemicycle.membership.withdrawal.Cases.NOW;
import static org.hemicycle.membership.withdrawal.Cases.RULES;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.hemicycle.membership.letters.LetterId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WithdrawalTest {

    static Stream<Arguments> realCases() {
        return Stream.of(
                Arguments.of(Cases.russia2013(), "2013-05-17", false),
                Arguments.of(Cases.hungary2016(), "2016-12-06", false),
                Arguments.of(Cases.tanzania2017(), "2017-08-15", false),
                Arguments.of(Cases.luxembourg2022(), "2022-12-16", false),
                Arguments.of(Cases.unitedStates2026(), "2026-01-20", true));
    }

    @ParameterizedTest
    @MethodSource("realCases")
    void withoutAStatedDayItTakesEffectOnReceipt(WithdrawalLetter letter, LocalDate effectiveOn, boolean confirmed) {
        assertThat(Cases.received(letter).dates().effectiveOn()).isEqualTo(effectiveOn);
        assertThat(RULES.needsConfirmation(letter.signedBy())).isEqualTo(confirmed);
    }

    @Test
    void theDayTheLetterStatesComesFirst() {
        var stated = LocalDate.of(2017, 1, 1);

        assertThat(Cases.received(Cases.utopiaLater(stated)).dates().effectiveOn())
                .isEqualTo(stated);
    }

    @Test // United States 2026: signed by neither head of state or government nor foreign minister
    void aSignatoryWhoDoesNotBindTheStateNeedsTheConfirmationOfTheGovernment() {
        var withdrawal = Cases.received(Cases.unitedStates2026());

        assertThatThrownBy(() -> withdrawal.check(true, null, RULES, NOW))
                .hasMessage(WithdrawalRule.AUTHORITY_CONFIRMED.sentence());

        withdrawal.check(true, LetterId.next(), RULES, NOW);
        assertThat(view(withdrawal).state()).isEqualTo(WithdrawalState.AUTHENTIC);
    }

    @Test
    void aLetterThatIsNotTheGovernmentsEndsTheCase() {
        var withdrawal = Cases.received(Cases.unitedStates2026());

        withdrawal.check(false, null, RULES, NOW);

        assertThat(view(withdrawal).state()).isEqualTo(WithdrawalState.NOT_AUTHENTIC);
        assertThatThrownBy(() -> withdrawal.wroteAcknowledgement(LetterId.next()))
                .hasMessage(WithdrawalRule.STEP_IN_ORDER.sentence());
    }

    @Test
    void nothingIsPublishedBeforeTheCommitteeKnows() {
        assertThatThrownBy(() -> Cases.acknowledged(Cases.hungary2016()).publish(LocalDate.of(2016, 12, 7), NOW))
                .hasMessage(WithdrawalRule.STEP_IN_ORDER.sentence());
    }

    @Test // T14, D-20
    void aReviewOpenAtTheEndIsRemembered() {
        var withdrawal = Cases.published(Cases.hungary2016());

        withdrawal.takeEffect(true, NOW);

        assertThat(view(withdrawal).whileUnderReview()).isTrue();
        assertThat(view(withdrawal).state()).isEqualTo(WithdrawalState.WITHDRAWN);
    }

    @Test
    void itIsTakenBackUntilTheDayBefore() {
        var effect = LocalDate.of(2017, 1, 1);
        var withdrawal = Cases.published(Cases.utopiaLater(effect));

        assertThatThrownBy(() -> withdrawal.retract(LetterId.next(), RULES, effect, NOW))
                .hasMessageContaining(WithdrawalRule.RETRACTED_BEFORE_EFFECT.sentence());

        withdrawal.retract(LetterId.next(), RULES, effect.minusDays(1), NOW);
        assertThat(view(withdrawal).state()).isEqualTo(WithdrawalState.RETRACTED);
    }

    @Test // D-28: what was withdrawn stays as it is
    void whatTookEffectIsNotTakenBack() {
        var withdrawal = Cases.published(Cases.hungary2016());
        withdrawal.takeEffect(false, NOW);

        assertThatThrownBy(() -> withdrawal.retract(LetterId.next(), RULES, LocalDate.of(2016, 12, 5), NOW))
                .hasMessage(WithdrawalRule.STEP_IN_ORDER.sentence());
    }

    private static WithdrawalView view(Withdrawal withdrawal) {
        return withdrawal.view(RULES);
    }
}
