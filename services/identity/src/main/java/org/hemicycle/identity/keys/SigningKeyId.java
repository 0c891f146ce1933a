package org.hemicycle.identity.keys;

import java.util.UUID;

/** Names a signing key, also in the header of the tokens it signed ({@code kid}). */
public record SigningKeyId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
