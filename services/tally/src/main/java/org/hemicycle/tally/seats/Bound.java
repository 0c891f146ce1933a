package org.hemicycle.tally.seats;

import java.util.Map;

/** A number of seats that holds for every group, but for those that have one of their own. */
public record Bound(int general, Map<String, Integer> each) {

    public static final Bound NO_FLOOR = new Bound(0, Map.of());
    public static final Bound NO_CEILING = new Bound(Integer.MAX_VALUE, Map.of());

    public Bound {
        each = Map.copyOf(each);
    }

    int of(String group) {
        return each.getOrDefault(group, general);
    }
}
