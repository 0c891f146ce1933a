package org.hemicycle.membership.withdrawal;

import static org.hemicycle.membership.withdrawal.WithdrawalRule.ONE_OPEN_WITHDRAWAL;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hemicycle.platform.cabinet.FileCabinet;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.springframework.stereotype.Component;

/** Files of withdrawals, with the rules that apply to each. */
@Component
class WithdrawalFiles extends FileCabinet<Withdrawal, WithdrawalId> {

    private static final List<WithdrawalState> OPEN =
            Stream.of(WithdrawalState.values()).filter(WithdrawalState::isOpen).toList();

    private final Withdrawals withdrawals;
    private final WithdrawalRuleBook rules = WithdrawalRuleBook.read();

    WithdrawalFiles(Withdrawals withdrawals, OfficeCalendar calendar, Clock clock) {
        super(
                new Drawer<>("This withdrawal", withdrawals::findById, withdrawals::save, Withdrawal::version),
                calendar,
                clock);
        this.withdrawals = withdrawals;
    }

    /** The index is the truth; this is for the message. */
    void requireNoneOpen(String country) {
        ONE_OPEN_WITHDRAWAL.require(!withdrawals.existsByCountryAndStateIn(country, OPEN));
    }

    WithdrawalRules rulesOf(Withdrawal withdrawal) {
        return rules.edition(withdrawal.ruleSet());
    }

    WithdrawalRules rulesOn(LocalDate day) {
        return rules.inForceOn(day);
    }
}
