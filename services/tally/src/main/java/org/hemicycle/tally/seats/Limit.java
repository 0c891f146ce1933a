package org.hemicycle.tally.seats;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * At least and at most so many members of each group, in the whole committee after the rotation: those who stay and those
 * newly elected. A candidate without a group is bound by nothing.
 */
public final class Limit {

    private final GroupNames spelling = new GroupNames();
    private final Map<String, String> groups = new LinkedHashMap<>();
    private final Map<String, Integer> continuing;
    private final Bound min;
    private final Bound max;

    /** Groups by candidate's name, continuing members by group. */
    public Limit(Map<String, String> groups, Map<String, Integer> continuing, Bound min, Bound max) {
        this.continuing = respelt(continuing);
        this.min = new Bound(min.general(), respelt(min.each()));
        this.max = new Bound(max.general(), respelt(max.each()));
        groups.forEach((candidate, group) -> this.groups.put(candidate, spelling.of(group)));
    }

    @Nullable
    String groupOf(String candidate) {
        return groups.get(candidate);
    }

    Set<String> groups() {
        var all = new LinkedHashSet<>(continuing.keySet());
        all.addAll(min.each().keySet());
        all.addAll(groups.values());
        return all;
    }

    int continuing(String group) {
        return continuing.getOrDefault(group, 0);
    }

    int min(String group) {
        return min.of(group);
    }

    int max(String group) {
        return max.of(group);
    }

    private Map<String, Integer> respelt(Map<String, Integer> byGroup) {
        var respelt = new LinkedHashMap<String, Integer>();
        byGroup.forEach((group, number) -> respelt.merge(spelling.of(group), number, Integer::sum));
        return respelt;
    }
}
