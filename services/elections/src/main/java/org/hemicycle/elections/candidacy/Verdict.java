package org.hemicycle.elections.candidacy;

/** How a criterion was found. */
public enum Verdict {
    PASS,
    FAIL,
    /** By a resolution that is named. */
    WAIVED,
    /** The criterion does not concern this government. */
    NOT_APPLICABLE
}
