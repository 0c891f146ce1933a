package org.hemicycle.responsepolicy.response;

import java.util.Map;
import org.hemicycle.platform.rule.Rule;

/** Every ground on which a step of a case is refused. */
public enum CaseRule implements Rule {
    RULES_IN_FORCE("OGP Response Policy, 25 September 2014", "There is no Response Policy before September 2014"),
    STEP_IN_ORDER("house-rule:response-policy.order", "A case takes its steps in their order"),
    CASE_IS_OPEN("house-rule:response-policy.order", "Nothing is done to a case that has ended"),
    GROUNDS_GIVEN(
            "OGP Response Policy, frequently asked questions (2017)",
            "A letter is found ineligible on grounds, and on grounds only"),
    EVERY_CONCERN_FOUND_ON(
            "OGP Criteria and Standards, statement on Hungary of 22 June 2016",
            "A filed report finds on every numbered concern whether it is relevant and credible"),
    REFILED_AFTER_INELIGIBLE(
            "house-rule:response-policy.refiling",
            "A letter is filed again, with an addendum, after it was found ineligible, on the same country"),
    PASSED_ON_ONCE(
            "OGP statement on Australia, June 2017",
            "What a letter says about process is for procedural review, and is passed on to it once"),
    LINKED_BY_HAND("house-rule:response-policy.links", "That a matter was passed on is not entered by hand"),
    ACTION_EXISTS("house-rule:response-policy.actions", "The case has that action, and it was not done before"),
    SOMETHING_TO_ANNOUNCE("house-rule:two-persons", "Only a step that may be told, and was not, is announced"),
    NOT_EARLIER_THAN_FILED(
            "house-rule:response-policy.dates", "Nothing happens to a case before it is filed, or later than today"),
    ONE_CASE_PER_LETTER("house-rule:response-policy.order", "A letter is submitted once");

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

    /** Which rule a constraint of the database stands for. */
    static Map<String, Rule> byConstraint() {
        return Map.of("response_case_pkey", ONE_CASE_PER_LETTER);
    }
}
