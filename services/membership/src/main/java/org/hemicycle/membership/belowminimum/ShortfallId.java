package org.hemicycle.membership.belowminimum;

import java.util.UUID;

/** Identifies a member's time below the minimum. */
public record ShortfallId(UUID value) {

    static ShortfallId next() {
        return new ShortfallId(UUID.randomUUID());
    }

    public static ShortfallId of(String text) {
        return new ShortfallId(UUID.fromString(text));
    }

    /** As other records refer to it. */
    public String reference() {
        return "below-minimum:" + value;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
