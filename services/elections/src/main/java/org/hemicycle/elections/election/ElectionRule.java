package org.hemicycle.elections.election;

import org.hemicycle.platform.rule.Rule;

/** Every ground on which a step of an election is refused. */
public enum ElectionRule implements Rule {
    RULES_IN_FORCE("house-rule:election.rule-sets", "A rule set of elections is in force on the day of the call"),
    STEP_IN_ORDER("house-rule:election.order", "An election takes its steps in their order"),
    CALL_APPROVED("house-rule:election.call", "The co-chairs have approved the call"),
    DATES_IN_ORDER("house-rule:election.calendar", "Nominations end before the ballot opens, and it closes after that"),
    ALL_DECIDED("OGP, 2017 government rotation: election results", "The co-chairs review the full slate"),
    NO_MORE_THAN_SEATS(
            "OGP, government elections of 2018 and 2024", "Without a ballot no more are elected than there are seats"),
    MORE_THAN_SEATS(
            "OGP, government elections of 2018 and 2024",
            "A ballot is held where there are more candidates than seats"),
    ENDORSEMENT_NAMED(
            "OGP, government elections of 2018 and 2024", "Candidates are acclaimed by an endorsement, which is named"),
    REGIONS_KEPT(
            "OGP, 2017 government rotation: election results",
            "After an acclamation every region keeps its bounds, unless the deviation is recorded"),
    ROLL_MADE("house-rule:roll.freeze", "The roll is made before it is frozen"),
    BEFORE_OPENING("house-rule:roll.freeze", "A roll changes before the opening is approved, not after"),
    KEY_MADE("house-rule:ballot-key", "The trustees' key is made before the opening is approved"),
    OPENING_APPROVED("house-rule:two-persons", "Two persons have approved the opening"),
    NOT_BEFORE_ITS_TIME("house-rule:election.calendar", "A ballot opens and closes at its instant, not before"),
    NEVER_AFTER_CLOSE("house-rule:election.extension", "An election is extended while it runs, never after the close"),
    EXTENSION_ENDS_LATER("house-rule:election.extension", "An extension ends later than what it extends"),
    BALLOTS_OPENED("house-rule:election.opening", "Ballots are counted once the trustees have opened the box"),
    CREDENTIALS_AGREE(
            "Venice Commission, two checks of accuracy", "As many ballots are counted as credentials were used"),
    CONTROL_SUM_HOLDS(
            "house-rule:election.publication", "A result is published if its control sums agree when counted again"),
    TOTALS_AGREE("house-rule:election.publication", "Announced totals are those of the count"),
    NO_TIE_LEFT("house-rule:election.ties", "A result is published once every tie that decides a seat is broken"),
    CHALLENGE_IN_TIME("house-rule:election.terms.CHALLENGE", "A result is challenged before its window ends"),
    CHALLENGE_ONCE("house-rule:election.challengers", "A government supports a challenge once"),
    CHALLENGE_OPEN("house-rule:election.challengers", "A decided challenge stays as it is"),
    OWN_INTEREST("house-rule:conflict-of-interest", "Nobody decides where the own government is a candidate"),
    WINDOW_OVER(
            "house-rule:election.terms.CHALLENGE",
            "A result is proclaimed after its window, with no challenge left open"),
    DECLINED_IN_TIME(
            "house-rule:election.declining",
            "A government declines its seat once the result is published, and before its term begins"),
    SUCCESSION_RESOLVED(
            "house-rule:election.vacancy",
            "A seat given up stays vacant until the next election, unless a resolution says otherwise, which is named"),
    SEAT_VACANT(
            "house-rule:election.vacancy",
            "A seat is filled that somebody elected gave up, and nobody has taken since"),
    NEXT_FOUND("house-rule:election.vacancy", "Somebody of the same count is left for the seat"),
    BEFORE_PROCLAMATION("house-rule:election.cancellation", "An election is cancelled before its result is final");

    private final String clause;
    private final String sentence;

    ElectionRule(String clause, String sentence) {
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
