package org.hemicycle.elections.seat;

/** How well a term is known. */
public enum Evidence {
    /** Published, or entered by officers from what was decided. */
    SOURCED,
    /** Recalled, not read again in a source. */
    RECALL,
    UNCONFIRMED
}
