package org.hemicycle.membership.standing;

/** The exclusive status of a participating government (membership rules, state machine of a participating government). */
public enum Status {
    DEVELOPING,
    ACTIVE,
    INACTIVE,
    SUSPENDED,
    REMOVED,
    WITHDRAWN;

    /** Whether a government with this status takes part at all. */
    public boolean participates() {
        return this != REMOVED && this != WITHDRAWN;
    }
}
