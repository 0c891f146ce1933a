package org.hemicycle.elections.election;

/** What is elected. */
public enum ElectionKind {
    GOVERNMENT_SEATS
}
