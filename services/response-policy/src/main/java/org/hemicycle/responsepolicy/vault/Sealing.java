package org.hemicycle.responsepolicy.vault;

import java.io.InputStream;
import java.util.function.Supplier;

/** Content that was sealed just now, and that who sealed it may still look through. Never kept. */
public final class Sealing {

    private final SealedId id;
    private final Supplier<InputStream> content;

    Sealing(SealedId id, Supplier<InputStream> content) {
        this.id = id;
        this.content = content;
    }

    public SealedId id() {
        return id;
    }

    /** The content from its beginning. */
    public InputStream again() {
        return content.get();
    }
}
