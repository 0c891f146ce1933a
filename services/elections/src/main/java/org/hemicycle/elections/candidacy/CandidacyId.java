package org.hemicycle.elections.candidacy;

import java.util.UUID;

/** Identifies a candidacy. */
public record CandidacyId(UUID value) {

    public static CandidacyId next() {
        return new CandidacyId(UUID.randomUUID());
    }

    public static CandidacyId of(String text) {
        return new CandidacyId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
