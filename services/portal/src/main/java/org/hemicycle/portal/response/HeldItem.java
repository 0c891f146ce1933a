package org.hemicycle.portal.response;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that two persons agreed to make public. */
public record HeldItem(
        String id,
        int version,
        String kind,
        String state,
        @Nullable String what,
        @Nullable String day,
        boolean authoritative,
        String publicFrom) {

    public boolean isHeld() {
        return state.equals("HELD");
    }

    /** Whole hours in which it can still be taken back, counted up. */
    public long hoursLeft(Instant now) {
        return Math.max(
                0,
                Duration.between(now, Instant.parse(publicFrom)).plusMinutes(59).toHours());
    }

    public String tag() {
        return "\"" + version + "\"";
    }
}
