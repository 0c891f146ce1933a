package org.hemicycle.elections.ballot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.tally.json.JsonWriter;
import org.hemicycle.tally.record.FrozenCount;
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

    /** What these papers ask for. */
    public FrozenCount count() {
        return FrozenCount.of(JsonWriter.plain(configuration), seed, withdrawn);
    }
}
