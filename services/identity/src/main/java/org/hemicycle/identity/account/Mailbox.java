package org.hemicycle.identity.account;

import java.time.Instant;

/**
 * Brings a link to the person it is for, or refuses and brings nothing. Without any, the officer who asked hands the link
 * over.
 */
public interface Mailbox {

    void deliver(String email, String link, Instant expiresAt);
}
