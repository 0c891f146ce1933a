package org.hemicycle.tally.count;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hemicycle.tally.Uncountable;
import org.hemicycle.tally.ballot.Candidates;
import org.hemicycle.tally.seats.Bound;
import org.hemicycle.tally.seats.Limit;

/** Floor and ceiling of each region and caps on other groups, as declared; regions may come with the candidates. */
public record SeatLimits(
        boolean declared,
        Map<String, String> groups,
        Map<String, Integer> continuing,
        Bound min,
        Bound max,
        List<Cap> caps) {

    public static final SeatLimits NONE =
            new SeatLimits(false, Map.of(), Map.of(), Bound.NO_FLOOR, Bound.NO_CEILING, List.of());

    public SeatLimits {
        caps = List.copyOf(caps);
    }

    /** Groups of the rules go before regions of the table. */
    public List<Limit> of(Candidates candidates) {
        if (!declared) {
            return List.of();
        }
        var all = new LinkedHashMap<String, String>();
        for (int candidate = 0; candidate < candidates.size(); candidate++) {
            var region = groups.getOrDefault(candidates.name(candidate), candidates.region(candidate));
            if (region != null) {
                all.put(candidates.name(candidate), region);
            }
        }
        requireOneSpelling(all.values());
        var limits = new ArrayList<Limit>();
        limits.add(new Limit(all, continuing, min, max));
        caps.forEach(cap -> limits.add(cap.limit()));
        return limits;
    }

    /** Else a floor would be held for a region of its own, which nobody is of. */
    private void requireOneSpelling(Collection<String> regions) {
        var spelt = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        Stream.of(regions, continuing.keySet(), min.each().keySet(), max.each().keySet())
                .flatMap(Collection::stream)
                .forEach(region -> {
                    var before = spelt.putIfAbsent(region, region);
                    if (before != null && !before.equals(region)) {
                        throw new Uncountable(
                                "The regions \"%s\" and \"%s\" differ in capitals alone.".formatted(before, region));
                    }
                });
    }
}
