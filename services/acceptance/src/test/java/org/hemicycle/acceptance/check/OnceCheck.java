package org.hemicycle.acceptance.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Whatever was told has happened, once; nothing else has. */
public final class OnceCheck {

    private OnceCheck() {}

    /** @param what names the things in the violations */
    public static List<String> violations(String what, Collection<String> told, Collection<String> happened) {
        var violations = new ArrayList<String>();
        Map<String, Integer> counts = new HashMap<>();
        happened.forEach(id -> counts.merge(id, 1, Integer::sum));
        var expected = new HashSet<>(told);
        expected.stream().filter(id -> !counts.containsKey(id)).forEach(id -> violations.add(what + " lost: " + id));
        counts.forEach((id, count) -> {
            if (count > 1) {
                violations.add("%s happened %d times: %s".formatted(what, count, id));
            }
            if (!expected.contains(id)) {
                violations.add(what + " out of nowhere: " + id);
            }
        });
        return violations;
    }
}
