package org.hemicycle.platform.web;

import java.time.Duration;

/** Somebody asks more often than they may: 429, and when to come back. */
public final class TooMany extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Duration wait;

    public TooMany(Duration wait) {
        super("You ask more often than this answers; wait and ask again");
        this.wait = wait;
    }

    /** For the header {@code Retry-After}: whole seconds, and never none. */
    long retryAfter() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
