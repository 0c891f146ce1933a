package org.hemicycle.acceptance.check;

import java.util.ArrayList;
import java.util.List;

/** The positions of a log are 0, 1, 2 … without a gap, one for each entry. */
public final class PositionCheck {

    private PositionCheck() {}

    /** @param positions in ascending order */
    public static List<String> violations(String log, List<Long> positions, long entries) {
        var violations = new ArrayList<String>();
        for (var n = 0; n < positions.size(); n++) {
            if (positions.get(n) != n) {
                violations.add("%s: position %d where %d belongs".formatted(log, positions.get(n), n));
                break;
            }
        }
        if (positions.size() != entries) {
            violations.add("%s: %d entries, %d positions".formatted(log, entries, positions.size()));
        }
        return violations;
    }
}
