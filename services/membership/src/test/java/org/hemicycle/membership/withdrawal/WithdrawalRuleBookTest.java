package org.hemicycle.membership.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WithdrawalRuleBookTest {

    private final WithdrawalRuleBook book = WithdrawalRuleBook.read();

    @Test
    void whatNoSourceStatesIsShownAsSetByTheSecretariat() {
        assertThat(book.edition("WDR-2011").setBySecretariat())
                .containsExactly(
                        "withdrawal.binding-signatories",
                        "withdrawal.retraction",
                        "withdrawal.terms.CHECK_AUTHENTICITY",
                        "withdrawal.terms.INFORM_COMMITTEE",
                        "withdrawal.terms.SEND_ACKNOWLEDGEMENT");
    }

    @Test
    void thereWereNoRulesBeforeThePartnership() {
        assertThatThrownBy(() -> book.inForceOn(LocalDate.of(2011, 9, 19)))
                .hasMessageContaining(WithdrawalRule.RULES_IN_FORCE.sentence());
    }
}
