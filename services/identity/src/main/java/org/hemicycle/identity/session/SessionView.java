package org.hemicycle.identity.session;

import java.time.Instant;
import java.util.UUID;

/** A session as its owner and an officer see it. */
public record SessionView(
        UUID session, String device, Proof proof, Instant beganAt, Instant lastSeenAt, Instant expiresAt) {

    static SessionView of(SignInSession session) {
        return new SessionView(
                session.id().value(),
                session.device(),
                session.proof(),
                session.beganAt(),
                session.lastSeenAt(),
                session.expiresAt());
    }
}
