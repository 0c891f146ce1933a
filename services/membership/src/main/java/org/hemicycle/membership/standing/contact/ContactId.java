package org.hemicycle.membership.standing.contact;

import java.util.UUID;

/** Identifies a contact of a government; also after the person behind it was erased. */
public record ContactId(UUID value) {

    static ContactId next() {
        return new ContactId(UUID.randomUUID());
    }

    public static ContactId of(String text) {
        return new ContactId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
