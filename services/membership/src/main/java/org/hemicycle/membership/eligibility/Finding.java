package org.hemicycle.membership.eligibility;

import org.hemicycle.membership.eligibility.rules.RawValue;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a country in one area. No raw value: the source does not assess it, and the reason says so. A
 * reason beside a raw value explains evidence from outside the frozen sources, as when an expert read a new law.
 */
public record Finding(
        @Nullable RawValue raw, Source source, @Nullable String reason) {

    public static Finding of(RawValue raw, Source source) {
        return new Finding(raw, source, null);
    }

    public static Finding notAssessed(Source source, String reason) {
        return new Finding(null, source, reason);
    }
}
