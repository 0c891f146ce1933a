package org.hemicycle.identity.person;

import java.util.UUID;

/** A person, or a partner's system, everywhere but in the table of names. Random. */
public record PersonId(UUID value) {

    public static PersonId next() {
        return new PersonId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
