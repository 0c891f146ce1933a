package org.hemicycle.membership.letters;

import java.util.UUID;

/** Identifies a letter in the register. */
public record LetterId(UUID value) {

    public static LetterId next() {
        return new LetterId(UUID.randomUUID());
    }

    public static LetterId of(String text) {
        return new LetterId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
