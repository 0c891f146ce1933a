package org.hemicycle.elections.round;

import org.hemicycle.platform.rule.Rule;

/** Every ground on which a step of a run-off or of a round is refused. */
public enum RoundRule implements Rule {
    STEP_IN_ORDER("house-rule:round.order", "A secret ballot takes its steps in their order"),
    SEVERAL_CANDIDATES("house-rule:round.candidates", "A ballot is held between two candidates at least"),
    ONE_AT_A_TIME("house-rule:round.order", "The next ballot is held when the one before is counted"),
    KEY_MADE("house-rule:ballot-key", "The trustees' key is made before the opening is approved"),
    OPENING_APPROVED("house-rule:two-persons", "Two persons have approved the opening"),
    NOT_BEFORE_ITS_TIME("house-rule:election.calendar", "A ballot opens and closes at its instant, not before"),
    BALLOTS_OPENED("house-rule:election.opening", "Ballots are counted once the trustees have opened the box"),
    CREDENTIALS_AGREE(
            "Venice Commission, two checks of accuracy", "As many ballots are counted as credentials were used");

    private final String clause;
    private final String sentence;

    RoundRule(String clause, String sentence) {
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
