package org.hemicycle.tally.seats;

/** What became of a candidate. */
public enum Outcome {
    ELECTED,
    /** The seats left were needed for groups still below their floor. */
    PASSED_OVER_FLOOR,
    /** The group had as many members as it may have. */
    EXCLUDED_BY_CEILING,
    NOT_ELECTED,
    /** A tie stands that the declared ladder has not broken. */
    UNDECIDED,
    /** Struck from every ballot before the count. */
    WITHDRAWN,
    /** Not available any more when seats were given, counted though the votes are: the next in the same order moves up. */
    DECLINED
}
