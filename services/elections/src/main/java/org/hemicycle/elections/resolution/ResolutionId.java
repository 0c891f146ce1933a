package org.hemicycle.elections.resolution;

import java.util.UUID;

/** Identifies a resolution. */
public record ResolutionId(UUID value) {

    public static ResolutionId next() {
        return new ResolutionId(UUID.randomUUID());
    }

    public static ResolutionId of(String text) {
        return new ResolutionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
