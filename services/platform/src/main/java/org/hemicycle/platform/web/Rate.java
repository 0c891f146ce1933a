package org.hemicycle.platform.web;

import java.time.Duration;

/** So many calls in such a time, coming back evenly. */
record Rate(int calls, Duration per) {

    Rate {
        if (calls < 1 || !per.isPositive()) {
            throw new IllegalArgumentException("%d calls per %s is no limit".formatted(calls, per));
        }
    }
}
