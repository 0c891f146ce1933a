package org.hemicycle.membership.withdrawal;

/** The long-running side of a withdrawal: who is waited for, and what happens by itself. */
public interface WithdrawalWorkflow {

    void begin(WithdrawalId id, boolean confirmationNeeded);

    void authenticityChecked(WithdrawalId id, boolean authentic);

    void acknowledgementSent(WithdrawalId id);

    void committeeInformed(WithdrawalId id);

    void retracted(WithdrawalId id);
}
