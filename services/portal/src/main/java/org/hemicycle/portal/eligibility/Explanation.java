package org.hemicycle.portal.eligibility;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a country is or is not eligible.
 *
 * @param pointsMissing null where there is too little data to pass at all
 */
public record Explanation(
        String country,
        int reviewYear,
        String ruleSet,
        @Nullable Integer total,
        @Nullable Integer max,
        String result,
        String text,
        @Nullable Integer pointsMissing,
        List<Area> areas) {

    /** @param lost points that were not earned; null if unknown */
    public record Area(
            String area,
            String name,
            @Nullable Integer points,
            @Nullable Integer lost,
            String basis,
            List<Lever> levers) {}

    /** @param certain false: it may be what is missing, the raw value is not known */
    public record Lever(String text, int points, boolean certain) {}

    /** Areas in which something would earn points. */
    public List<Area> ways() {
        return areas.stream().filter(area -> !area.levers().isEmpty()).toList();
    }
}
