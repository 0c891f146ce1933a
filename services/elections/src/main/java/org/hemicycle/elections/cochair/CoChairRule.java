package org.hemicycle.elections.cochair;

import org.hemicycle.platform.rule.Rule;

/** Every ground on which a step of the co-chairs' election is refused. */
public enum CoChairRule implements Rule {
    RULES_IN_FORCE("house-rule:co-chair.rule-sets", "A rule set of the co-chairs' election is in force on that day"),
    STEP_IN_ORDER("house-rule:co-chair.order", "The election of a co-chair takes its steps in their order"),
    ONE_ELECTION("house-rule:co-chair.one", "Each half elects one co-chair for each mandate"),
    BEFORE_MANDATE("house-rule:co-chair.calendar", "Candidacies end before the mandate begins"),
    CANDIDACIES_RUN("house-rule:co-chair.calendar", "Candidacies are taken until their last day"),
    MEMBER_THEN("OGP glossary, co-chairs", "A candidate holds a seat of that half when the mandate begins"),
    STANDS_ONCE("house-rule:co-chair.one-candidacy", "A member stands once"),
    DUTIES_ACCEPTED(
            "Steering Committee, 2014: hosting duties and costs",
            "A government that stands takes on the duties of a host"),
    STANDING("house-rule:co-chair.withdrawal", "Only who stands can withdraw"),
    CONSENSUS_NAMED("house-rule:co-chair.consensus", "Consensus is recorded by a resolution, which is named"),
    NEVER_AFTER_ELECTION("house-rule:co-chair.cancellation", "An election is cancelled before somebody is elected");

    private final String clause;
    private final String sentence;

    CoChairRule(String clause, String sentence) {
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
