package org.hemicycle.membership.belowminimum;

import org.hemicycle.platform.rule.Rule;

/** Every ground on which a step about a member below the minimum is refused. */
public enum ShortfallRule implements Rule {
    ONE_OPEN_SHORTFALL("house-rule:below-minimum.one-open", "A member has one open case below the minimum"),
    STEP_IN_ORDER(
            "house-rule:below-minimum.order", "The steps about a member below the minimum are taken in their order"),
    REVIEW_AT_THE_DEADLINE(
            "freedominfo.org, February 2016 (Papua New Guinea)",
            "Criteria and Standards reviews the participation once the deadline is over"),
    NOT_AHEAD("house-rule:below-minimum.order", "A review is recorded once it has taken place");

    private final String clause;
    private final String sentence;

    ShortfallRule(String clause, String sentence) {
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
