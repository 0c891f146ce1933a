package org.hemicycle.elections.selection;

import java.util.UUID;

/** Identifies a selection. */
public record SelectionId(UUID value) {

    static SelectionId next() {
        return new SelectionId(UUID.randomUUID());
    }

    public static SelectionId of(String text) {
        return new SelectionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
