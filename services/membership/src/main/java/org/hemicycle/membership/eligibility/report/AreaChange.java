package org.hemicycle.membership.eligibility.report;

import org.hemicycle.membership.eligibility.rules.Area;
import org.jspecify.annotations.Nullable;

/** Points of one area before and after. Null is unknown: from null to 0 is a change. */
public record AreaChange(
        Area area, @Nullable Integer before, @Nullable Integer after) {}
