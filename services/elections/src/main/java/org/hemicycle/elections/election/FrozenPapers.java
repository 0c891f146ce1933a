package org.hemicycle.elections.election;

import java.util.Map;
import java.util.Optional;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.ballot.FrozenElection;
import org.hemicycle.elections.ballot.FrozenElections;
import org.hemicycle.elections.roll.RollVersion;
import org.hemicycle.elections.roll.Rolls;
import org.hemicycle.elections.round.RoundIndex;
import org.hemicycle.tally.json.JsonText;
import org.hemicycle.tally.json.JsonWriter;
import org.hemicycle.tally.roll.Roll;
import org.hemicycle.tally.roll.RollEntry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Hands the ballot side what was frozen: for the names on a ballot, and for the record. */
@Component
@Transactional(readOnly = true)
class FrozenPapers implements FrozenElections {

    private final Elections elections;
    private final Rolls rolls;
    private final SinceFrozen since;
    private final RoundIndex rounds;

    FrozenPapers(Elections elections, Rolls rolls, SinceFrozen since, RoundIndex rounds) {
        this.elections = elections;
        this.rolls = rolls;
        this.since = since;
        this.rounds = rounds;
    }

    @Override
    public Optional<FrozenElection> find(ElectionId id) {
        return elections
                .findById(id)
                .filter(Election::isFrozen)
                .map(this::papers)
                .or(() -> rounds.papers(id));
    }

    private FrozenElection papers(Election election) {
        return new FrozenElection(
                fields(election.frozen().configuration()),
                rolls.frozen(election.id()).map(FrozenPapers::roll).orElseThrow(),
                since.of(election),
                election.state().hasResult());
    }

    @SuppressWarnings("unchecked") // a configuration is a JSON object
    private static Map<String, Object> fields(String configuration) {
        var fields = JsonWriter.plainValue(JsonText.parse("configuration", configuration));
        return (Map<String, Object>) java.util.Objects.requireNonNull(fields);
    }

    private static Roll roll(RollVersion version) {
        return new Roll(version.lines().stream()
                .map(line -> new RollEntry(line.country(), line.eligible(), line.reason()))
                .toList());
    }
}
