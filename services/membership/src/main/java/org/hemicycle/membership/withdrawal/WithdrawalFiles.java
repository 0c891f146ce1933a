package org.hemicycle.membership.withdrawal;

import static org.hemicycle.membership.withdrawal.WithdrawalRule.ONE_OPEN_WITHDRAWAL;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.Refused;
import org.springframework.stereotype.Component;

/** Takes files of withdrawals out and puts them back, with the time and the rules that apply to each. */
@Component
class WithdrawalFiles {

    private static final List<WithdrawalState> OPEN =
            Stream.of(WithdrawalState.values()).filter(WithdrawalState::isOpen).toList();

    private final Withdrawals withdrawals;
    private final OfficeCalendar calendar;
    private final Clock clock;
    private final WithdrawalRuleBook rules = WithdrawalRuleBook.read();

    WithdrawalFiles(Withdrawals withdrawals, OfficeCalendar calendar, Clock clock) {
        this.withdrawals = withdrawals;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The index is the truth; this is for the message. */
    void requireNoneOpen(String country) {
        ONE_OPEN_WITHDRAWAL.require(!withdrawals.existsByCountryAndStateIn(country, OPEN));
    }

    void add(Withdrawal withdrawal) {
        withdrawals.save(withdrawal);
    }

    Withdrawal find(WithdrawalId id) {
        return withdrawals.findById(id).orElseThrow(() -> Refused.notFound("This withdrawal"));
    }

    Withdrawal find(WithdrawalId id, IfMatch ifMatch) {
        var withdrawal = find(id);
        ifMatch.require(withdrawal.version());
        return withdrawal;
    }

    void change(WithdrawalId id, Consumer<Withdrawal> step) {
        change(find(id), step);
    }

    void change(WithdrawalId id, IfMatch ifMatch, Consumer<Withdrawal> step) {
        change(find(id, ifMatch), step);
    }

    private void change(Withdrawal withdrawal, Consumer<Withdrawal> step) {
        step.accept(withdrawal);
        withdrawals.save(withdrawal);
    }

    WithdrawalRules rulesOf(Withdrawal withdrawal) {
        return rules.edition(withdrawal.ruleSet());
    }

    WithdrawalRules rulesOn(LocalDate day) {
        return rules.inForceOn(day);
    }

    OfficeCalendar calendar() {
        return calendar;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return calendar.today(now());
    }
}
