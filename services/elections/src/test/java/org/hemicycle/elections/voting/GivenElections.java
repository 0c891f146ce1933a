package org.hemicycle.elections.voting;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.ballot.FrozenElection;
import org.hemicycle.elections.ballot.FrozenElections;
import org.hemicycle.tally.json.Canonical;
import org.hemicycle.tally.record.RollHash;
import org.hemicycle.tally.record.Sha256;
import org.hemicycle.tally.roll.Roll;
import org.hemicycle.tally.roll.RollEntry;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Primary;

/** Elections as the tests make them up; the feature that runs elections takes no part. */
@TestConfiguration(proxyBeanMethods = false)
@Primary
public class GivenElections implements FrozenElections {

    static final List<String> CANDIDATES = List.of("Chile", "Germany", "Indonesia", "Kenya", "Mexico", "Romania");

    private final Map<ElectionId, FrozenElection> known = new ConcurrentHashMap<>();

    @Override
    public Optional<FrozenElection> find(ElectionId election) {
        return Optional.ofNullable(known.get(election));
    }

    FrozenElection add(ElectionId election, int voters, String signer, String key) {
        var roll = new Roll(IntStream.rangeClosed(1, voters)
                .mapToObj(number -> new RollEntry("M%02d".formatted(number), true, "active"))
                .toList());
        var configuration = new LinkedHashMap<String, Object>();
        configuration.put("election", election.toString());
        configuration.put("title", "Government seats, an example");
        configuration.put("method", "borda");
        configuration.put("seats", 3);
        configuration.put(
                "candidates",
                CANDIDATES.stream().map(name -> Map.of("name", name)).toList());
        configuration.put("rules", new HashMap<>());
        configuration.put("rollHash", RollHash.of(roll));
        configuration.put("rollSize", voters);
        configuration.put("opensAt", "2026-03-02T00:00:00Z");
        configuration.put("closesAt", "2026-03-23T00:00:00Z");
        configuration.put("signers", List.of(Map.of("name", signer, "key", key)));
        var frozen = new FrozenElection(configuration, roll, Optional.empty(), List.of(), true);
        known.put(election, frozen);
        return frozen;
    }

    void withdraw(ElectionId election, String name) {
        known.computeIfPresent(
                election,
                (id, frozen) -> new FrozenElection(
                        frozen.configuration(), frozen.roll(), frozen.seed(), List.of(name), frozen.published()));
    }

    static String hash(FrozenElection election) {
        return Sha256.hex(Sha256.of(Canonical.bytes(election.configuration())));
    }
}
