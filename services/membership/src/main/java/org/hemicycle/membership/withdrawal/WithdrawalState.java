package org.hemicycle.membership.withdrawal;

/** How far a withdrawal has come. */
public enum WithdrawalState {
    /** The letter is registered; whether it is authentic is being checked. */
    RECEIVED,
    AUTHENTIC,
    /** The co-chairs' reply was sent, as proven. */
    ACKNOWLEDGED,
    /** The Steering Committee knows; it does not decide. */
    INFORMED,
    /** Both letters are public; the day of effect is awaited. */
    PUBLISHED,
    WITHDRAWN,
    RETRACTED,
    NOT_AUTHENTIC;

    public boolean isOpen() {
        return this != WITHDRAWN && this != RETRACTED && this != NOT_AUTHENTIC;
    }
}
