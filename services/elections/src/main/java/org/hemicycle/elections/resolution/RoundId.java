package org.hemicycle.elections.resolution;

import java.util.UUID;

/** Identifies a written procedure. */
public record RoundId(UUID value) {

    static RoundId next() {
        return new RoundId(UUID.randomUUID());
    }

    public static RoundId of(String text) {
        return new RoundId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
