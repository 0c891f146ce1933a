package org.hemicycle.membership.withdrawal;

import static org.hemicycle.membership.withdrawal.WithdrawalRule.RULES_IN_FORCE;

import java.time.LocalDate;
import java.util.List;
import org.hemicycle.platform.rulebook.RuleFile;

/** Every edition of the rules of withdrawal. */
record WithdrawalRuleBook(List<WithdrawalRules> ruleSets) {

    static WithdrawalRuleBook read() {
        return RuleFile.read("withdrawal.yml", WithdrawalRuleBook.class);
    }

    WithdrawalRules inForceOn(LocalDate day) {
        var inForce = ruleSets.stream().filter(rules -> rules.covers(day)).findFirst();
        RULES_IN_FORCE.require(inForce.isPresent(), day.toString());
        return inForce.get();
    }

    WithdrawalRules edition(String id) {
        return ruleSets.stream()
                .filter(rules -> rules.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No rule set " + id));
    }
}
