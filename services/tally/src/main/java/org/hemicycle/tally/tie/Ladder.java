package org.hemicycle.tally.tie;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The steps for ties, as declared before the vote. */
public record Ladder(List<TieBreak> steps) {

    public Ladder {
        steps = List.copyOf(steps);
    }

    /** Count-back, head-to-head, then a run-off that has not been held. */
    public static Ladder usual() {
        return new Ladder(List.of(new CountBack(), new HeadToHead(), new RunOff(Map.of())));
    }

    /** The same steps, with the seed that a lot was committed to. */
    public Ladder revealing(String seed) {
        return new Ladder(steps.stream()
                .map(step -> step instanceof Lot lot ? (TieBreak) new Lot(lot.commitment(), seed) : step)
                .toList());
    }

    /** The same steps, with the votes of the run-off that was held. */
    public Ladder after(Map<String, Long> runOff) {
        return new Ladder(steps.stream()
                .map(step -> step instanceof RunOff ? (TieBreak) new RunOff(runOff) : step)
                .toList());
    }

    public Optional<Lot> lot() {
        return steps.stream().filter(Lot.class::isInstance).map(Lot.class::cast).findFirst();
    }
}
