package org.hemicycle.elections.candidacy;

/** How far an election has come, as far as its candidates are concerned. */
public enum Phase {
    NOT_CALLED,
    NOMINATIONS,
    VETTING,
    /** The roll is frozen, or the ballot is open: names stay on the ballot. */
    BALLOT,
    OVER
}
