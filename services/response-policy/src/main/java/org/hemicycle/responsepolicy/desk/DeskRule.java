package org.hemicycle.responsepolicy.desk;

import org.hemicycle.platform.rule.Rule;

/** Every ground on which a case is not given to an officer. */
public enum DeskRule implements Rule {
    FREE_OF_CONFLICT("house-rule:conflict-of-interest", "A case is not given to whom a conflict of interest keeps out");

    private final String clause;
    private final String sentence;

    DeskRule(String clause, String sentence) {
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
