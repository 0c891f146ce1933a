package org.hemicycle.platform.deadline;

/** How a deadline stands: running, standing still, kept or broken. */
public enum DeadlineState {
    OPEN,
    SUSPENDED,
    MET,
    MISSED
}
