package org.hemicycle.elections.ballot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemicycle.tally.roll.Roll;

/**
 * An election as it was frozen before it opened, in the form of contracts/records/election-record.v1.schema.json.
 *
 * @param configuration the record's field of that name; its hash is what ballots are bound to
 * @param seed of the public lot, once it may be known
 * @param withdrawn candidates whose names stand on the ballot and are struck before the count
 * @param published whether the result may be known to everybody
 */
public record FrozenElection(
        Map<String, Object> configuration,
        Roll roll,
        Optional<String> seed,
        List<String> withdrawn,
        boolean published) {

    public FrozenElection {
        withdrawn = List.copyOf(withdrawn);
    }

    /** Whether a ballot may put several candidates at one rank; where not, such a ballot counts as blank. */
    public boolean takesEqualRanks() {
        return "schulze".equals(configuration.get("method"))
                || (configuration.get("rules") instanceof Map<?, ?> rules
                        && rules.get("equalRanks") instanceof String ranks
                        && !ranks.equalsIgnoreCase("FORBID"));
    }

    public Set<String> candidates() {
        return ((List<?>) configuration.getOrDefault("candidates", List.of()))
                .stream()
                        .map(candidate -> String.valueOf(((Map<?, ?>) candidate).get("name")))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
