package org.hemicycle.membership.eligibility.report;

import java.util.List;
import org.hemicycle.membership.eligibility.Basis;
import org.hemicycle.membership.eligibility.rules.Area;
import org.jspecify.annotations.Nullable;

/** Why an area has the points it has: points lost (null if unknown) and what would earn them. */
public record AreaExplanation(
        Area area,
        String areaKey,
        String basisKey,
        Basis basis,
        @Nullable Integer points,
        @Nullable Integer lost,
        List<Lever> levers) {}
