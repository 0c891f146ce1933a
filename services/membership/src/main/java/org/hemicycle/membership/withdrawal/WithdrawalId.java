package org.hemicycle.membership.withdrawal;

import java.util.UUID;

/** Identifies a withdrawal. */
public record WithdrawalId(UUID value) {

    public static WithdrawalId next() {
        return new WithdrawalId(UUID.randomUUID());
    }

    public static WithdrawalId of(String text) {
        return new WithdrawalId(UUID.fromString(text));
    }

    /** As other records refer to it. */
    public String reference() {
        return "withdrawal:" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
