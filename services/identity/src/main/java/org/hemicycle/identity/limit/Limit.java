package org.hemicycle.identity.limit;

import java.time.Duration;

/** So many tries in such a time, coming back evenly. */
public record Limit(int tries, Duration per) {

    public Limit {
        if (tries < 1 || !per.isPositive()) {
            throw new IllegalArgumentException("%d tries per %s is no limit".formatted(tries, per));
        }
    }
}
