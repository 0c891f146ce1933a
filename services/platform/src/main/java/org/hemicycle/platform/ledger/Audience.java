package org.hemicycle.platform.ledger;

/** Who gets to know a fact. Chosen in the service's one exhaustive switch over its domain events. */
public enum Audience {
    /** Everybody: ledger, public log, the topic between services and the partners' topic. */
    PUBLIC,
    /** The other services: ledger and the topic between services. */
    INTERNAL,
    /** Stays in the house: ledger only, no topic. */
    RESTRICTED
}
