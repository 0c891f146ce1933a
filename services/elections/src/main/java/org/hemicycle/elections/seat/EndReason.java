package org.hemicycle.elections.seat;

/** Why a term ended before its last day. */
public enum EndReason {
    RESIGNED,
    LEFT_PARTNERSHIP,
    REMOVED_BY_RESOLUTION,
    DIED
}
