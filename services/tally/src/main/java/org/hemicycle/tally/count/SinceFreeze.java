package org.hemicycle.tally.count;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What came to light after the rules were frozen.
 *
 * @param seed of the lot, known with the close
 * @param runOff votes by name in the run-off among tied candidates; empty as long as none was held
 */
public record SinceFreeze(Optional<String> seed, Absent absent, Map<String, Long> runOff) {

    public SinceFreeze {
        runOff = Map.copyOf(runOff);
    }

    public static SinceFreeze of(Optional<String> seed, Set<String> withdrawn) {
        return new SinceFreeze(seed, new Absent(withdrawn, Set.of()), Map.of());
    }
}
