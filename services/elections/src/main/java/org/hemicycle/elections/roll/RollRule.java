package org.hemicycle.elections.roll;

import org.hemicycle.platform.rule.Rule;

/** Every ground on which something about a roll is refused. */
public enum RollRule implements Rule {
    RULES_IN_FORCE("house-rule:roll.rule-sets", "A rule for rolls is in force on the day of the roll"),
    FROZEN_STANDS("house-rule:roll.freeze", "A frozen roll changes by an appeal only"),
    APPEAL_STILL_OPEN("house-rule:roll.appeal", "A decided appeal stays as it is"),
    ONE_OPEN_APPEAL("house-rule:roll.appeal", "A government has at most one open appeal against a roll");

    private final String clause;
    private final String sentence;

    RollRule(String clause, String sentence) {
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
