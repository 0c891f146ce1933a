package org.hemicycle.elections.seat;

/** What kind of term somebody holds a seat for. */
public enum TermKind {
    ORDINARY,
    /** Shorter, so that a third of the seats rotates every year. */
    STAGGERED,
    /** What was left of a term when its holder went. */
    REMAINDER
}
