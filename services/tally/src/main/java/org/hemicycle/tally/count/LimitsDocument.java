package org.hemicycle.tally.count;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hemicycle.tally.json.Node;
import org.hemicycle.tally.seats.Bound;

/** The limits on seats within rules: {@code groups}, {@code continuing}, {@code min}, {@code max}, {@code caps}. */
record LimitsDocument(Map<String, Node> fields, RulesDocument rules) {

    private static final List<String> LIMITS = List.of("groups", "continuing", "min", "max", "caps");

    SeatLimits limits() {
        if (LIMITS.stream().noneMatch(fields::containsKey)) {
            return SeatLimits.NONE;
        }
        var min = bound(fields, "min", Bound.NO_FLOOR);
        var max = bound(fields, "max", Bound.NO_CEILING);
        var floor = fields.get("min");
        if (floor != null && min.general() > max.general()) {
            throw floor.wrong("the floor %d is above the ceiling %d".formatted(min.general(), max.general()));
        }
        return new SeatLimits(true, groups(fields), continuing(fields), min, max, caps());
    }

    private List<Cap> caps() {
        var caps = new ArrayList<Cap>();
        if (fields.containsKey("caps")) {
            for (var cap : fields.get("caps").list()) {
                var of = cap.object(Set.of("groups", "continuing", "max"));
                cap.field("groups");
                cap.field("max");
                caps.add(new Cap(groups(of), continuing(of), bound(of, "max", Bound.NO_CEILING)));
            }
        }
        return caps;
    }

    private Map<String, String> groups(Map<String, Node> of) {
        var groups = new LinkedHashMap<String, String>();
        if (of.containsKey("groups")) {
            of.get("groups").object().forEach((name, group) -> {
                if (group.text().isBlank()) {
                    throw group.wrong("a group needs a name");
                }
                groups.put(rules.candidate(name, group), group.text());
            });
        }
        return groups;
    }

    private Map<String, Integer> continuing(Map<String, Node> of) {
        return of.containsKey("continuing") ? ordered(of.get("continuing")) : Map.of();
    }

    private Map<String, Integer> ordered(Node node) {
        var numbers = new LinkedHashMap<String, Integer>();
        node.object().forEach((group, number) -> numbers.put(group, rules.whole(number)));
        return numbers;
    }

    /** A number for all groups, or one for each that is named. */
    private Bound bound(Map<String, Node> of, String name, Bound otherwise) {
        var node = of.get(name);
        if (node == null) {
            return otherwise;
        }
        return node.isObject()
                ? new Bound(otherwise.general(), rules.numbers(node))
                : new Bound(rules.whole(node), Map.of());
    }
}
