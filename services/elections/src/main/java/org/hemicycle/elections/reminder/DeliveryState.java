package org.hemicycle.elections.reminder;

/** How far a reminder has come. */
public enum DeliveryState {
    QUEUED,
    /** A mail server has taken it. */
    HANDED_OVER,
    /** Somebody at the member confirmed it, in whatever way; an officer says so. */
    DELIVERED,
    FAILED
}
