package org.hemicycle.acceptance.house;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;

/** Waits for what takes its time in other processes. */
public final class Waiting {

    private Waiting() {}

    /** Whatever goes wrong while asking counts as "not yet". */
    public static void until(String what, int seconds, Callable<Boolean> condition) {
        Awaitility.await(what)
                .atMost(Duration.ofSeconds(seconds))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptions()
                .until(condition);
    }
}
