package org.hemicycle.membership.eligibility;

/** How much of a sheet's total can be followed area by area. */
public enum ComponentStatus {
    /** Every area that counts has points scored here or published. */
    KNOWN,
    /** Every area that counts has points, some of them deduced. */
    DEDUCED,
    /** The points of some areas were not published. */
    PARTLY_PUBLISHED,
    /** Only the total was published. */
    TOTAL_ONLY
}
