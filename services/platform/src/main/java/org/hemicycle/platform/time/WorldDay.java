package org.hemicycle.platform.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Days as they come around the world: meetings are held, and letters arrive, anywhere. */
public final class WorldDay {

    /** Nowhere does a day begin earlier. */
    private static final ZoneOffset FIRST_ZONE = ZoneOffset.ofHours(14);

    private WorldDay() {}

    /** Whether this day has begun somewhere. What is said to have happened on a later one cannot have. */
    public static boolean hasCome(LocalDate day, Instant now) {
        return !day.isAfter(LocalDate.ofInstant(now, FIRST_ZONE));
    }
}
