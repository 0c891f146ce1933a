package org.hemicycle.acceptance.house;

import java.util.concurrent.TimeUnit;

/**
 * How long the people of a house wait for something: as long as deaths go on, since each may cost them what was under
 * way and a job its lock of a minute; otherwise five minutes.
 */
public final class Patience {

    private static final long NANOS = TimeUnit.MINUTES.toNanos(5);

    private volatile boolean deaths;
    private volatile long calmSince = System.nanoTime();

    public void deathsBegin() {
        deaths = true;
    }

    public void deathsEnd() {
        calmSince = System.nanoTime();
        deaths = false;
    }

    /**
     * Fails when it is used up.
     *
     * @param since when the waiting began, by {@link System#nanoTime()}
     */
    public void holds(long since, String waitedFor) {
        var now = System.nanoTime();
        if (!deaths && now - since > NANOS && now - calmSince > NANOS) {
            throw new AssertionError("Waited five minutes in vain: " + waitedFor);
        }
    }
}
