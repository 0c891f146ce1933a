package org.hemicycle.membership.admission;

/** What an assessment came to. */
public enum Verdict {
    ELIGIBLE,
    INELIGIBLE,
    /** A further letter came in meanwhile: first the file is checked again. */
    CHECK_AGAIN
}
