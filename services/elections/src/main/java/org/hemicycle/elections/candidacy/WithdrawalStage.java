package org.hemicycle.elections.candidacy;

/** How far an election is when a candidacy is given up. */
public enum WithdrawalStage {
    BEFORE_BALLOT,
    /** The name is on the ballot and stays there; it is struck from every one before the count. */
    ON_BALLOT,
    /** Totals and order stay as they are; the seat goes to the next within the limits. */
    AFTER_COUNT
}
