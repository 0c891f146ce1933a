package org.hemicycle.elections.ballot;

import org.hemicycle.platform.rule.Rule;

/** Every ground on which the ballot box, its key or its opening refuses. */
public enum BallotRule implements Rule {
    NOT_YET_OPEN("house-rule:ballot-box", "Ballots are taken from the opening of the election on"),
    CLOSED("house-rule:ballot-box", "No ballot is taken once the election has closed"),
    OTHER_CONFIGURATION("house-rule:ballot-box", "A ballot is bound to the frozen configuration of its election"),
    CAST_ALREADY("house-rule:ballot-box", "A sealed ballot is cast once, with one credential"),
    STILL_OPEN("house-rule:ballot-box", "A box is opened only after it was closed"),
    ONE_KEY("house-rule:ballot-key", "An election has one key, made before its opening is approved"),
    KEY_FIRST("house-rule:ballot-key", "A box is opened with the shares of its key"),
    TRUSTEES_DIFFER("house-rule:ballot-key", "Each trustee holds one share, with a key of their own"),
    MORE_THAN_ONE("house-rule:ballot-key", "At least two trustees are needed, and no more than there are"),
    OPENING_BEGAN_ANEW("house-rule:opening", "A share is sealed to the key of the opening that is under way"),
    SHARE_DOES_NOT_FIT("house-rule:opening", "A share is the one its trustee was given"),
    BOX_AND_BOARD_AGREE("house-rule:opening", "What is opened are the ballots that the board tells of, unchanged");

    private final String clause;
    private final String sentence;

    BallotRule(String clause, String sentence) {
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
