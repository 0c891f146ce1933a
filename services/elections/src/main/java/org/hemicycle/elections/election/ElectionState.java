package org.hemicycle.elections.election;

/** How far an election has come. */
public enum ElectionState {
    /** Prepared by the secretariat; nobody else knows of it. */
    DRAFT,
    CALLED,
    NOMINATIONS_CLOSED,
    /** The co-chairs have decided on every candidacy. */
    VETTED,
    /** No more candidates than seats: elected without a ballot. */
    ACCLAIMED,
    /** Roll and configuration are frozen and their hashes published. */
    ROLL_FROZEN,
    OPEN,
    CLOSED,
    /** Counted; nothing is published yet. */
    TALLIED,
    /** The result is published and may be challenged. */
    PROVISIONAL,
    CHALLENGED,
    RECOUNTED,
    PROCLAIMED,
    SEATED,
    CANCELLED;

    /** Whether something is still to come. */
    public boolean isRunning() {
        return this != SEATED && this != CANCELLED;
    }

    /** From the call on an election is public. */
    public boolean isPublic() {
        return this != DRAFT;
    }

    boolean isBeforeProclamation() {
        return compareTo(PROCLAIMED) < 0 && this != ACCLAIMED;
    }

    /** Whether it is known who is elected. */
    boolean isElected() {
        return hasResult() || this == ACCLAIMED;
    }

    boolean hasResult() {
        return compareTo(PROVISIONAL) >= 0 && this != CANCELLED;
    }
}
