package org.hemicycle.tally.points;

/** What a count of points does with candidates that a ballot puts level. */
public enum EqualRanks {
    /** The votes are refused: a rank is given once. */
    FORBID,
    /** Each gets the average of the ranks they take up together. */
    AVERAGE
}
