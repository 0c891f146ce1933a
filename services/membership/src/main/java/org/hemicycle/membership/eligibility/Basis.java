package org.hemicycle.membership.eligibility;

/** Where the points of an area come from, or why there are none. */
public enum Basis {
    /** Raw value read in a source, points given by the rule set's table. */
    SCORED(true, true),
    /** Points as the source published them; its raw value is not known. */
    PUBLISHED(true, true),
    /** Points computed from other published figures; the reason says how. */
    DEDUCED(true, true),
    /** The source counts the area in its total but does not publish its points. */
    NOT_PUBLISHED(false, true),
    /** No source assesses the country here: the area does not apply. Not the same as zero. */
    NOT_ASSESSED(false, false);

    private final boolean hasPoints;
    private final boolean counts;

    Basis(boolean hasPoints, boolean counts) {
        this.hasPoints = hasPoints;
        this.counts = counts;
    }

    public boolean hasPoints() {
        return hasPoints;
    }

    /** Whether the area's 4 points belong to the maximum. */
    public boolean counts() {
        return counts;
    }
}
