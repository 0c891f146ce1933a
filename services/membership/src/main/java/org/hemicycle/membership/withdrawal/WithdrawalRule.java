package org.hemicycle.membership.withdrawal;

import org.hemicycle.platform.rule.Rule;

/** Every ground on which a step of a withdrawal is refused. */
public enum WithdrawalRule implements Rule {
    RULES_IN_FORCE("house-rule:withdrawal.rule-sets", "A rule set of withdrawal is in force on the day of receipt"),
    ONLY_PARTICIPANTS("house-rule:withdrawal.participants", "Only a participating government can withdraw"),
    ONE_OPEN_WITHDRAWAL("house-rule:withdrawal.one-open", "A government has at most one open withdrawal"),
    STEP_IN_ORDER("house-rule:withdrawal.order", "A withdrawal takes its steps in their order"),
    AUTHORITY_CONFIRMED(
            "house-rule:withdrawal.binding-signatories",
            "A letter not signed by the head of state, the head of government or the foreign minister is confirmed by"
                    + " the government before it counts as authentic"),
    CONFIRMED_BY_THE_SAME_GOVERNMENT(
            "house-rule:withdrawal.binding-signatories",
            "The confirmation is a registered letter of confirmation from the same government"),
    RETRACTION_ALLOWED("house-rule:withdrawal.retraction", "The rules allow to take a withdrawal back"),
    RETRACTED_BEFORE_EFFECT(
            "house-rule:withdrawal.retraction", "A withdrawal is taken back before the day it takes effect");

    private final String clause;
    private final String sentence;

    WithdrawalRule(String clause, String sentence) {
        this.clause = clause;
        this.sentence = sentence;
    }

    @Override
    public String clause() {
        return clause;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
