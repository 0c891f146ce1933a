package org.hemicycle.tally.ballot;

/** What it means that a ballot does not list a candidate. */
public enum Unlisted {
    /** Behind every listed candidate, and level with the other unlisted ones. */
    LAST,
    /** Nothing: the ballot says nothing on any pair with this candidate. */
    NO_OPINION
}
