package org.hemicycle.responsepolicy.vault;

import java.util.UUID;

/** By which a piece of sealed content is found again. Tells nothing of it. */
public record SealedId(UUID value) {

    public static SealedId random() {
        return new SealedId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
