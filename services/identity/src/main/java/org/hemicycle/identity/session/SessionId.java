package org.hemicycle.identity.session;

import java.util.UUID;

/** Names a session in lists and tokens ({@code sid}). Knowing it opens nothing: the cookie holds another secret. */
public record SessionId(UUID value) {

    static SessionId next() {
        return new SessionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
