package org.hemicycle.identity.client;

import java.util.UUID;

/** An access client in the database; on the wire it goes by its client id. */
public record AccessClientId(UUID value) {

    static AccessClientId next() {
        return new AccessClientId(UUID.randomUUID());
    }
}
