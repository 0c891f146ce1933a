package org.hemicycle.platform.approval;

import java.util.Map;
import org.hemicycle.platform.rule.Rule;

/** Every ground on which asking for an act, or deciding on it, is refused. */
public enum ApprovalRule implements Rule {
    TWO_PERSONS("house-rule:two-persons", "Who asked for an act does not approve it"),
    STILL_PENDING("house-rule:two-persons", "A decided request stays as it is"),
    ASKED_ONCE("house-rule:two-persons", "This act is waiting for approval already"),
    IN_TIME("house-rule:two-persons.expiry", "The request has expired: ask again");

    private final String clause;
    private final String sentence;

    ApprovalRule(String clause, String sentence) {
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

    /** Which rule a constraint of the database stands for. */
    static Map<String, Rule> byConstraint() {
        return Map.of("approval_one_pending", ASKED_ONCE, "approved_by_another", TWO_PERSONS);
    }
}
