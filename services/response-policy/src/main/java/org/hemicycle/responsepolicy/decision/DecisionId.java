package org.hemicycle.responsepolicy.decision;

import java.util.UUID;

/** Identifies a question to the committee; the answer names it. */
public record DecisionId(UUID value) {

    static DecisionId next() {
        return new DecisionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
