package org.hemicycle.tally.count;

import java.util.Map;
import org.hemicycle.tally.seats.Bound;
import org.hemicycle.tally.seats.Limit;

/** At most so many of one group, beside the regions: members of one employer, say. */
public record Cap(Map<String, String> groups, Map<String, Integer> continuing, Bound max) {

    public Cap {
        groups = Map.copyOf(groups);
        continuing = Map.copyOf(continuing);
    }

    Limit limit() {
        return new Limit(groups, continuing, Bound.NO_FLOOR, max);
    }
}
