package org.hemicycle.elections.ballot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.tally.count.SinceFreeze;
import org.hemicycle.tally.json.JsonWriter;
import org.hemicycle.tally.record.FrozenCount;
import org.hemicycle.tally.roll.Roll;

/**
 * An election as it was frozen before it opened, in the form of contracts/records/election-record.v1.schema.json.
 *
 * @param configuration the record's field of that name; its hash is what ballots are bound to
 * @param since what came to light after the freeze
 * @param published whether the result may be known to everybody
 */
public record FrozenElection(Map<String, Object> configuration, Roll roll, SinceFreeze since, boolean published) {

    /**
     * @param seed of the public lot, once it may be known
     * @param withdrawn candidates whose names stand on the ballot and are struck before the count
     */
    public FrozenElection(
            Map<String, Object> configuration,
            Roll roll,
            Optional<String> seed,
            List<String> withdrawn,
            boolean published) {
        this(configuration, roll, SinceFreeze.of(seed, Set.copyOf(withdrawn)), published);
    }

    public Optional<String> seed() {
        return since.seed();
    }

    /** What these papers ask for. */
    public FrozenCount count() {
        return FrozenCount.of(JsonWriter.plain(configuration), since);
    }
}
