package org.hemicycle.portal.diagram;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemicycle.portal.diagram.Diagram.Kind;
import org.hemicycle.portal.diagram.Diagram.Line;

/**
 * Which lines a case took. Its history names tasks and events; between two that follow each other the way leads through
 * gateways alone, and the shortest such way is the one taken.
 */
final class Way {

    private final Diagram diagram;
    private final Map<String, List<Line>> from;

    Way(Diagram diagram) {
        this.diagram = diagram;
        this.from = diagram.lines().stream().collect(Collectors.groupingBy(Line::from));
    }

    Set<String> taken(List<Passed> steps) {
        var taken = new HashSet<String>();
        var ordered =
                steps.stream().sorted(Comparator.comparing(Passed::enteredAt)).toList();
        for (int at = 1; at < ordered.size(); at++) {
            for (int before = at - 1; before >= 0; before--) {
                if (mark(ordered.get(before).step(), ordered.get(at).step(), taken)) {
                    break;
                }
            }
        }
        return taken;
    }

    private boolean mark(String start, String goal, Set<String> taken) {
        var reachedBy = new HashMap<String, Line>();
        var waiting = new ArrayDeque<>(List.of(start));
        while (!waiting.isEmpty()) {
            for (var line : from.getOrDefault(waiting.poll(), List.of())) {
                if (reachedBy.putIfAbsent(line.to(), line) == null) {
                    if (line.to().equals(goal)) {
                        markBack(line, start, reachedBy, taken);
                        return true;
                    }
                    if (isGateway(line.to())) {
                        waiting.add(line.to());
                    }
                }
            }
        }
        return false;
    }

    private static void markBack(Line last, String start, Map<String, Line> reachedBy, Set<String> taken) {
        var line = last;
        taken.add(line.id());
        while (!line.from().equals(start)) {
            taken.add(line.from());
            line = Objects.requireNonNull(reachedBy.get(line.from()));
            taken.add(line.id());
        }
    }

    private boolean isGateway(String id) {
        var shape = diagram.shapes().get(id);
        return shape != null && shape.kind() == Kind.GATEWAY;
    }
}
