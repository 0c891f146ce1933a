package org.hemicycle.membership.letters;

/** Whether a letter came to the partnership or left it. */
public enum Direction {
    INCOMING,
    OUTGOING
}
