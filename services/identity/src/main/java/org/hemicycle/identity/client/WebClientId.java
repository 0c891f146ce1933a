package org.hemicycle.identity.client;

import java.util.UUID;

/** An application people sign in to; on the wire it goes by its client id. */
public record WebClientId(UUID value) {

    static WebClientId next() {
        return new WebClientId(UUID.randomUUID());
    }
}
