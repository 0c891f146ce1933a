package org.hemicycle.elections.candidacy;

import org.hemicycle.platform.rule.Rule;

/** Every ground on which a step of a candidacy is refused. */
public enum CandidacyRule implements Rule {
    NOMINATIONS_CALLED("house-rule:candidacy.call", "Candidacies are handed in once the election is called"),
    ONE_CANDIDACY("house-rule:candidacy.one", "A government stands once in an election"),
    TAKES_PART("house-rule:candidacy.standing", "Only a government that may vote stands for the committee"),
    STEP_IN_ORDER("house-rule:candidacy.order", "A candidacy takes its steps in their order"),
    CURE_IN_TIME("house-rule:candidacy.cure", "What is missing is supplied before the cure period ends"),
    SHEET_COMPLETE("OGP, call for the government election of 2020", "The sheet says one finding for every criterion"),
    WAIVER_NAMED(
            "OGP, call for the government election of 2020", "A criterion is waived by a resolution, which is named"),
    FAILED_IS_NOT_ENDORSED(
            "OGP, call for the government election of 2020",
            "Who fails a criterion is not endorsed unless it was waived"),
    REASONS_GIVEN("house-rule:candidacy.reasons", "A rejection gives its reasons"),
    WITHDRAWN_BEFORE_CLOSE("house-rule:candidacy.withdrawal", "A candidate withdraws before the ballot closes");

    private final String clause;
    private final String sentence;

    CandidacyRule(String clause, String sentence) {
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
