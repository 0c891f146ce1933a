package org.hemicycle.elections.candidacy;

/** How far a candidacy has come. */
public enum CandidacyState {
    SUBMITTED,
    /** Something is missing, and may be supplied until a day. */
    INCOMPLETE,
    /** The sheet of criteria is filled in; the co-chairs decide. */
    UNDER_VETTING,
    ENDORSED,
    REJECTED,
    WITHDRAWN,
    /** Endorsed and counted, and not available any more: no seat is given to it. */
    DECLINED,
    /** It came after the end of nominations: refused, and the receipt is kept. */
    LATE;

    public boolean isUndecided() {
        return this == SUBMITTED || this == INCOMPLETE || this == UNDER_VETTING;
    }

    /** Whether it still counts towards the number of candidates. */
    public boolean stands() {
        return isUndecided() || this == ENDORSED;
    }
}
