package org.hemicycle.elections;

import java.util.UUID;

/** Identifies an election. Stands above the features because each of them speaks of elections and none owns the others. */
public record ElectionId(UUID value) {

    public static ElectionId next() {
        return new ElectionId(UUID.randomUUID());
    }

    public static ElectionId of(String text) {
        return new ElectionId(UUID.fromString(text));
    }

    /** As other records refer to it. */
    public String reference() {
        return "election:" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
