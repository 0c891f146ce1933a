package org.hemicycle.portal.eligibility;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A country's score of one year, in one version. */
public record Score(
        String id,
        String country,
        int reviewYear,
        int version,
        String ruleSet,
        String state,
        @Nullable Integer total,
        @Nullable Integer max,
        String result,
        String components,
        @Nullable Map<String, Area> areas,
        @Nullable Correction correction,
        @Nullable String publishedAt) {

    /** The order in which areas are always told. */
    public static final List<String> AREAS =
            List.of("FISCAL_TRANSPARENCY", "ACCESS_TO_INFORMATION", "ASSET_DISCLOSURE", "CITIZEN_ENGAGEMENT");

    /** @param points null where nothing is known, and 0 where zero was scored */
    public record Area(
            String basis,
            @Nullable String rawValue,
            @Nullable Integer points,
            @Nullable Source source,
            @Nullable String reason) {}

    /** Where a value was read. */
    public record Source(
            String name,
            String edition,
            String retrievedOn,
            @Nullable String url) {

        /** The address if it is one that may be followed. */
        public @Nullable String link() {
            return url != null && url.matches("https?://.*") ? url : null;
        }
    }

    public record Correction(String ground, String reason) {}

    public @Nullable Area area(String area) {
        return areas == null ? null : areas.get(area);
    }

    public @Nullable Integer points(String area) {
        var known = area(area);
        return known == null ? null : known.points();
    }

    public boolean passes() {
        return result.equals("PASS");
    }

    /** Whole percent, rounded down: for the eye, never compared. */
    public int percent() {
        return total == null || max == null ? 0 : total * 100 / max;
    }

    /** Points that three quarters of the maximum ask for. */
    public int needed() {
        return (Objects.requireNonNullElse(max, 0) * 3 + 3) / 4;
    }
}
