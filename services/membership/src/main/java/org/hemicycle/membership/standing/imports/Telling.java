package org.hemicycle.membership.standing.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hemicycle.membership.standing.EffectiveDate;
import org.hemicycle.membership.standing.SourceLine;

/** One event as the list tells it: usually one line, several where sources contradict each other about its date. */
record Telling(List<EventLine> lines) {

    private static final Comparator<Telling> IN_TIME = Comparator.<Telling, LocalDate>comparing(
                    telling -> telling.effective().latest())
            .thenComparing(telling -> telling.first().number());

    Telling {
        lines = List.copyOf(lines);
    }

    /** In the order of the events; equal ones as the list has them. */
    static List<Telling> of(List<EventLine> lines) {
        var groups = new ArrayList<List<EventLine>>();
        for (var line : lines) {
            groups.stream()
                    .filter(group -> line.conflicting()
                            && group.getFirst().conflicting()
                            && line.tellsTheSameAs(group.getFirst()))
                    .findFirst()
                    .ifPresentOrElse(group -> group.add(line), () -> groups.add(new ArrayList<>(List.of(line))));
        }
        return groups.stream().map(Telling::new).sorted(IN_TIME).toList();
    }

    EventLine first() {
        return lines.getFirst();
    }

    EventType type() {
        return first().type();
    }

    String iso3() {
        return first().iso3();
    }

    /** From the earliest day that any source allows to the latest. */
    EffectiveDate effective() {
        return lines.stream()
                .map(EventLine::effective)
                .reduce(EffectiveDate::or)
                .orElseThrow();
    }

    List<SourceLine> sources() {
        return lines.stream().map(EventLine::source).toList();
    }
}
