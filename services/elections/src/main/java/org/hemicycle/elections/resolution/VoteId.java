package org.hemicycle.elections.resolution;

import java.util.UUID;

/** Identifies a vote on a resolution. */
public record VoteId(UUID value) {

    static VoteId next() {
        return new VoteId(UUID.randomUUID());
    }
}
