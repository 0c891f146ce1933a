package org.hemicycle.membership.eligibility;

import java.util.UUID;

/** Identifies one bulk scoring run. */
public record RunId(UUID value) {

    static RunId next() {
        return new RunId(UUID.randomUUID());
    }

    public static RunId of(String text) {
        return new RunId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
