package org.hemicycle.identity.client;

/** How an access client came to be. */
public enum Origin {
    /** By an operator, with a random secret. */
    ISSUED,
    /** From the configuration of a new database. */
    FIRST_OPERATOR,
    /** With a secret everybody knows: the service runs with such clients in the demo profile only. */
    DEMO
}
