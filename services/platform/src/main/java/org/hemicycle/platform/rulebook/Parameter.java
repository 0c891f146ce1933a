package org.hemicycle.platform.rulebook;

import org.hemicycle.platform.deadline.Evidence;
import org.jspecify.annotations.Nullable;

/** One value of the rules, with how well it is known and, if a source states it, where. */
public record Parameter<T>(
        T value, Evidence evidence, @Nullable String source) {

    public Parameter {
        if (!evidence.isSetBySecretariat() && source == null) {
            throw new IllegalArgumentException("%s is said to be sourced, and names no source".formatted(value));
        }
    }

    public boolean isSetBySecretariat() {
        return evidence.isSetBySecretariat();
    }
}
