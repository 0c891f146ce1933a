package org.hemicycle.responsepolicy.clock;

/** Whether a clock still waits. */
public enum ClockState {
    RUNNING,
    /** What it waited for came, in time or not. */
    DONE,
    /** What it waited for is not needed any more. */
    DROPPED
}
