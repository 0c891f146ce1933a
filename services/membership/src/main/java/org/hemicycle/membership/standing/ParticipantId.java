package org.hemicycle.membership.standing;

import java.util.UUID;

/** Identifies a government for good: through renaming, withdrawal and return. */
public record ParticipantId(UUID value) {

    static ParticipantId next() {
        return new ParticipantId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
