package org.hemicycle.elections.resolution;

/** What became of a resolution. */
public enum Outcome {
    ADOPTED_BY_CONSENSUS,
    ADOPTED_BY_VOTE,
    REJECTED,
    WITHDRAWN
}
