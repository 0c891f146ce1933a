package org.hemicycle.acceptance.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** No case is stuck: each is at the stage its requests brought it to, and the engine agrees whether it goes on. */
public final class CaseCheck {

    private CaseCheck() {}

    /** @param expected the stage by case id */
    public static List<String> violations(Map<String, String> expected, Collection<CaseState> cases) {
        var violations = new ArrayList<String>();
        for (var state : cases) {
            var stage = expected.get(state.id());
            if (stage != null && !stage.equals(state.stage())) {
                violations.add("%s is %s, not %s".formatted(state.id(), state.stage(), stage));
            }
            if (state.processes() != (state.open() ? 1 : 0)) {
                violations.add("%s is %s with %d processes".formatted(state.id(), state.stage(), state.processes()));
            }
        }
        return violations;
    }
}
