package org.hemicycle.elections.meeting;

/** How somebody takes part. */
public enum Level {
    MINISTERIAL,
    WORKING,
    REMOTE,
    /** By invitation: does not vote, and does not count for a quorum. */
    OBSERVER;

    boolean isCounted() {
        return this != OBSERVER;
    }
}
