package org.hemicycle.responsepolicy.web;

import java.io.IOException;
import java.time.Duration;

/** How long a request may take to arrive. Measured on the machine's own stopwatch, not on the procedure's clock. */
final class Patience {

    private final long ends;

    Patience(Duration longest) {
        this.ends = System.nanoTime() + longest.toNanos();
    }

    /** Ends the connection of who sends too slowly. */
    void check() throws IOException {
        if (System.nanoTime() - ends > 0) {
            throw new IOException("The request did not arrive in time");
        }
    }
}
