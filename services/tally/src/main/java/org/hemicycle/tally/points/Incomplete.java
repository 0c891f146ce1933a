package org.hemicycle.tally.points;

/** What a ballot gives that does not rank every candidate; n is the number of candidates, k of those it ranks. */
public enum Incomplete {
    /** The first gets n points, unranked candidates nothing. */
    ZERO,
    /** Nothing: the ballot is void. */
    FORBID,
    /** The first gets k points, the last ranked one 1, unranked candidates nothing. */
    MODIFIED,
    /** The first gets n points; unranked candidates share the points that are left, each the average. */
    AVERAGE
}
