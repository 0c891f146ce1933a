package org.hemicycle.membership.withdrawal;

/** The steps of a withdrawal that wait for a person, each with a time limit. */
public enum WithdrawalStep {
    CHECK_AUTHENTICITY,
    SEND_ACKNOWLEDGEMENT,
    INFORM_COMMITTEE
}
