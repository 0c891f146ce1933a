package org.hemicycle.platform.rights;

/** What a caller is to a case. */
public enum Relation {
    /** The case is about this person, or about whom they speak for. */
    PARTY,
    /** A step of the case was given to this person. */
    ASSIGNED,
    /** A conflict of interest keeps this person out. */
    RECUSED,
    /** None of these. */
    NONE
}
