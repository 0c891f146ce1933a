package org.hemicycle.membership.eligibility;

import java.util.UUID;

/** Identifies one version of a country's score sheet. */
public record SheetId(UUID value) {

    static SheetId next() {
        return new SheetId(UUID.randomUUID());
    }

    public static SheetId of(String text) {
        return new SheetId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
