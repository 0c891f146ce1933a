package org.hemicycle.tally.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hemicycle.tally.json.Node;
import org.hemicycle.tally.tie.CountBack;
import org.hemicycle.tally.tie.HeadToHead;
import org.hemicycle.tally.tie.Ladder;
import org.hemicycle.tally.tie.Lot;
import org.hemicycle.tally.tie.RunOff;
import org.hemicycle.tally.tie.TieBreak;
import org.jspecify.annotations.Nullable;

/** The ladder for ties within rules: {@code ties}, {@code runOff}, {@code lot}. */
record LadderDocument(Map<String, Node> fields, RulesDocument rules) {

    /** The steps there are. */
    enum Step {
        COUNT_BACK,
        HEAD_TO_HEAD,
        RUN_OFF,
        LOT
    }

    Ladder ladder() {
        var steps = new ArrayList<TieBreak>();
        if (fields.containsKey("ties")) {
            fields.get("ties").list().forEach(step -> steps.add(step(step.oneOf(Step.class))));
        } else {
            for (var step : Step.values()) {
                steps.add(step(step));
            }
        }
        return new Ladder(steps);
    }

    private TieBreak step(Step step) {
        return switch (step) {
            case COUNT_BACK -> new CountBack();
            case HEAD_TO_HEAD -> new HeadToHead();
            case RUN_OFF -> new RunOff(votes());
            case LOT -> lot();
        };
    }

    private Map<String, Long> votes() {
        var votes = new HashMap<String, Long>();
        if (fields.containsKey("runOff")) {
            fields.get("runOff")
                    .object()
                    .forEach((name, count) -> votes.put(rules.candidate(name, count), (long) rules.whole(count)));
        }
        return votes;
    }

    private Lot lot() {
        var lot = fields.get("lot");
        if (lot == null) {
            return new Lot(null, null);
        }
        lot.object(Set.of("commitment", "seed"));
        return new Lot(text(lot, "commitment"), text(lot, "seed"));
    }

    private static @Nullable String text(Node lot, String name) {
        return lot.has(name) ? lot.field(name).text() : null;
    }
}
