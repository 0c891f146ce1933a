package org.hemicycle.elections.election;

/** The time limits of an election. */
public enum ElectionTerm {
    NOMINATIONS,
    /** Once, when there are fewer candidates than seats. */
    EXTENSION,
    VETTING,
    CAMPAIGN,
    /** This long before the opening. */
    ROLL_FREEZE,
    BALLOT,
    PUBLICATION,
    CHALLENGE,
    /** From the count that left a tie to the run-off. */
    RUN_OFF_NOTICE,
    RUN_OFF
}
