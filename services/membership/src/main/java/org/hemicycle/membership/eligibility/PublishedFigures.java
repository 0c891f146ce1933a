package org.hemicycle.membership.eligibility;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.hemicycle.membership.eligibility.rules.Area;
import org.hemicycle.membership.eligibility.rules.Score;

/**
 * A score as somebody published it: the total, and the points of those areas that were published or can be deduced.
 * Points of other areas stay unknown. The note says what was published and how the rest was deduced.
 */
public record PublishedFigures(
        String country, Score score, Map<Area, Integer> points, Set<Area> deduced, Source source, String note) {

    public PublishedFigures {
        CountryFindings.requireIso3(country);
        points = Map.copyOf(points);
        deduced = Set.copyOf(deduced);
    }

    Areas areas() {
        var areas = new EnumMap<Area, AreaScore>(Area.class);
        for (var area : Area.values()) {
            areas.put(area, AreaScore.published(basis(area), points.get(area), source, note));
        }
        return Areas.of(areas);
    }

    private Basis basis(Area area) {
        if (!points.containsKey(area)) {
            return Basis.NOT_PUBLISHED;
        }
        return deduced.contains(area) ? Basis.DEDUCED : Basis.PUBLISHED;
    }
}
