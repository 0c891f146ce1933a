package org.hemicycle.membership.standing.reference;

/** How well a value is known. Only what is confirmed is cited; all else is shown as set by the secretariat. */
public enum Evidence {
    CONFIRMED,
    UNCONFIRMED,
    DEFAULT
}
