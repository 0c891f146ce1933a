package org.hemicycle.acceptance.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Per topic and subject the first occurrences come as 1, 2, 3 …; a repeat is the event it repeats. */
public final class OrderCheck {

    private OrderCheck() {}

    public static List<String> violations(List<Delivery> deliveries) {
        var violations = new ArrayList<String>();
        Map<String, Map<Long, String>> known = new HashMap<>();
        var ids = new HashSet<String>();
        for (var delivery : deliveries) {
            var subject = delivery.topic() + " " + delivery.subject();
            var sequences = known.computeIfAbsent(subject, first -> new HashMap<>());
            var before = sequences.putIfAbsent(delivery.sequence(), delivery.eventId());
            if (before == null) {
                if (delivery.sequence() != sequences.size()) {
                    violations.add(
                            "%s: %d comes where %d belongs".formatted(subject, delivery.sequence(), sequences.size()));
                }
                if (!ids.add(delivery.topic() + " " + delivery.eventId())) {
                    violations.add("%s: event %s has two places".formatted(subject, delivery.eventId()));
                }
            } else if (!before.equals(delivery.eventId())) {
                violations.add("%s: two events are number %d".formatted(subject, delivery.sequence()));
            }
        }
        return violations;
    }
}
