package org.hemicycle.tally.decision;

/** What a majority is a share of. */
public enum Basis {
    /** For and against; abstentions, blanks and recusals do not count. */
    CAST,
    /** Members present, whether they vote or not. */
    PRESENT,
    /** All filled seats. */
    IN_OFFICE
}
