package org.hemicycle.responsepolicy.response;

import org.hemicycle.platform.rule.Rule;

/** Every ground on which a step of a case is refused. */
public enum CaseRule implements Rule {
    RULES_IN_FORCE("OGP Response Policy, 25 September 2014", "There is no Response Policy before September 2014"),
    STEP_IN_ORDER("house-rule:response-policy.order", "A case takes its steps in their order");

    private final String clause;
    private final String sentence;

    CaseRule(String clause, String sentence) {
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
