package org.hemicycle.platform.deadline;

import java.time.ZoneId;
import java.util.Set;

/**
 * A time zone that everyone reads the same way. Abbreviations are refused: "23:59 EST" was once published for a day in
 * September, when that time was not in force. Other fixed offsets hide summer time and are refused too.
 */
public record DeadlineZone(String id) {

    private static final Set<String> FIXED = Set.of("UTC", "UTC-12");

    public DeadlineZone {
        DeadlineRule.ZONE_IS_UNAMBIGUOUS.require(isUnambiguous(id), "\"%s\" is not".formatted(id));
    }

    public static DeadlineZone of(String id) {
        return new DeadlineZone(id);
    }

    public ZoneId zone() {
        return ZoneId.of(id);
    }

    @Override
    public String toString() {
        return id;
    }

    private static boolean isUnambiguous(String id) {
        return FIXED.contains(id)
                || (isRegionAndCity(id) && ZoneId.getAvailableZoneIds().contains(id));
    }

    private static boolean isRegionAndCity(String id) {
        // Etc/GMT+12 is UTC-12, which nobody guesses; SystemV/EST5 is EST again.
        return id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/");
    }
}
