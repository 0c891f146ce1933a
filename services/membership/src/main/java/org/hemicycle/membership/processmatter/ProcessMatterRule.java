package org.hemicycle.membership.processmatter;

import org.hemicycle.platform.rule.Rule;

/** Every ground on which a decision about a matter of process is refused. */
public enum ProcessMatterRule implements Rule {
    DECIDED_ONCE("house-rule:process-matter.order", "A matter of process is decided on once"),
    REVIEW_IS_FLAGGED(
            "house-rule:process-matter.flag",
            "A matter is taken up once the government bears the flag of procedural review, which two persons raise");

    private final String clause;
    private final String sentence;

    ProcessMatterRule(String clause, String sentence) {
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
