package org.hemicycle.responsepolicy.clock;

import java.util.UUID;

/** Identifies one run of one clock of a case. */
public record ClockId(UUID value) {

    static ClockId next() {
        return new ClockId(UUID.randomUUID());
    }

    public static ClockId of(String text) {
        return new ClockId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
