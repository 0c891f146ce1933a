package org.hemicycle.platform.conflict;

import org.hemicycle.platform.rule.Rule;

/** Every ground on which a declaration, an override, or giving somebody a case is refused. */
public enum ConflictRule implements Rule {
    NO_CONFLICT("house-rule:conflict-of-interest", "A case is not given to somebody with a conflict of interest"),
    STILL_DECLARED("house-rule:conflict-of-interest", "An ended declaration stays as it is"),
    SOMETHING_TO_OVERRIDE("house-rule:conflict-of-interest.override", "There is no conflict that may be overridden"),
    NOT_ONES_OWN(
            "house-rule:conflict-of-interest.override",
            "Nobody asks for or approves the override of their own conflict");

    private final String clause;
    private final String sentence;

    ConflictRule(String clause, String sentence) {
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
