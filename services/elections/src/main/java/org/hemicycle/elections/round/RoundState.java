package org.hemicycle.elections.round;

/** How far a secret ballot has come. */
public enum RoundState {
    /** Candidates, roll and configuration are frozen. */
    CALLED,
    OPEN,
    CLOSED,
    COUNTED,
    CANCELLED;

    public boolean isOver() {
        return this == COUNTED || this == CANCELLED;
    }
}
