package org.hemicycle.tally.record;

/** One check of a record. */
public enum Step {
    CONFIGURATION,
    ROLL,
    BOARD,
    BOX,
    BALLOTS,
    COUNT,
    CONTROL_SUM,
    ALLOCATION,
    SIGNATURES,
    COSIGNATURES
}
