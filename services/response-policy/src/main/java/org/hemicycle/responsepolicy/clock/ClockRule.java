package org.hemicycle.responsepolicy.clock;

import org.hemicycle.platform.rule.Rule;

/** Every ground on which a change to a clock is refused. */
public enum ClockRule implements Rule {
    CLOCK_RUNS("house-rule:response-policy.clock", "Only a clock that runs is suspended or extended"),
    NOT_SUSPENDED_TWICE("house-rule:response-policy.clock", "A clock that stands still is not suspended again"),
    EXTENDED_BEFORE_ITS_END("house-rule:response-policy.extension", "More time is given before the time is over"),
    AS_LONG_AS_THE_RULES_SAY(
            "house-rule:response-policy.extension", "A government is given as much more time as the rules have, once"),
    ONE_EXTENSION("house-rule:response-policy.extension", "A clock is extended once");

    private final String clause;
    private final String sentence;

    ClockRule(String clause, String sentence) {
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
