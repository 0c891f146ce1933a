package org.hemicycle.membership.eligibility.report;

import java.util.List;
import org.hemicycle.membership.eligibility.SheetId;
import org.hemicycle.membership.eligibility.rules.Area;
import org.hemicycle.membership.eligibility.rules.Result;
import org.hemicycle.membership.eligibility.rules.Score;
import org.jspecify.annotations.Nullable;

/**
 * Why a country is, or is not, eligible. The keys have texts in English and French; {@code pointsMissing} is null where
 * there is too little data to pass at all.
 */
public record Explanation(
        SheetId sheet,
        String country,
        int reviewYear,
        String ruleSet,
        @Nullable Score score,
        Result result,
        String resultKey,
        @Nullable Integer pointsMissing,
        List<AreaExplanation> areas) {

    /** The areas that do not hold all their points, or whose points are unknown: what a gap letter names. */
    public List<Area> areasBelowFull() {
        return areas.stream()
                .filter(area -> area.basis().counts() && (area.lost() == null || area.lost() > 0))
                .map(AreaExplanation::area)
                .toList();
    }
}
