package org.hemicycle.responsepolicy.decision;

import java.util.Map;
import org.hemicycle.platform.rule.Rule;

/** Every ground on which a question is not asked, or a milestone not verified. */
public enum DecisionRule implements Rule {
    ASKED_IN_ORDER("house-rule:response-policy.decisions", "This question is not asked at this point of a case"),
    ONE_OPEN_QUESTION("house-rule:response-policy.decisions", "A case has at most one question before the committee"),
    WITHDRAWN_FIRST(
            "house-rule:response-policy.withdrawal",
            "Whether to go on without the filers is asked when they have withdrawn"),
    MILESTONES_OF_AN_EXTENSION(
            "OGP Steering Committee, resolution of December 2018 on Azerbaijan",
            "Milestones, and a day of review, belong to a suspension that is decided or extended"),
    MILESTONE_OPEN(
            "house-rule:response-policy.milestones",
            "A milestone of an adopted decision in force is verified once, and not before its day unless it is met");

    private final String clause;
    private final String sentence;

    DecisionRule(String clause, String sentence) {
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
        return Map.of("one_open_question", ONE_OPEN_QUESTION);
    }
}
