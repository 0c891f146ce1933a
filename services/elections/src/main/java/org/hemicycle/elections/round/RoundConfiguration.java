package org.hemicycle.elections.round;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.ballot.ConfigurationSigners;
import org.hemicycle.elections.ballot.SealingKeys;
import org.hemicycle.elections.roll.RollVersion;
import org.hemicycle.tally.count.SinceFreeze;
import org.hemicycle.tally.json.Canonical;
import org.hemicycle.tally.record.FrozenCount;
import org.hemicycle.tally.record.Sha256;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes the frozen configuration of a round: contracts/records/election-record.v1.schema.json describes it. */
@Component
class RoundConfiguration {

    private final ObjectProvider<ConfigurationSigners> signers;
    private final SealingKeys keys;

    RoundConfiguration(ObjectProvider<ConfigurationSigners> signers, SealingKeys keys) {
        this.signers = signers;
        this.keys = keys;
    }

    boolean hasKey(ElectionId id) {
        return keys.of(id).isPresent();
    }

    RoundPapers fix(ElectionId id, RoundMatter matter, RollVersion roll, Instant opensAt, Instant closesAt) {
        var document = new LinkedHashMap<String, Object>();
        document.put("election", id.toString());
        document.put("title", matter.title());
        document.put("method", matter.purpose().method());
        document.put("seats", 1);
        document.put(
                "candidates",
                matter.names().stream().map(name -> Map.of("name", name)).toList());
        document.put("rules", Map.of("ties", List.of(), "roll", roll.size()));
        document.put("rollHash", roll.hash());
        document.put("rollSize", roll.size());
        document.put("opensAt", opensAt.toString());
        document.put("closesAt", closesAt.toString());
        keys.of(id).ifPresent(key -> document.put("ballotKey", key.fields()));
        document.put("signers", signing());
        var bytes = Canonical.bytes(document);
        return new RoundPapers(opensAt, closesAt, new String(bytes, UTF_8), Sha256.hex(Sha256.of(bytes)), false);
    }

    private List<Map<String, String>> signing() {
        return signers.stream()
                .flatMap(one -> one.signers().stream())
                .map(signer -> Map.of("name", signer.name(), "key", signer.key()))
                .toList();
    }

    static FrozenCount count(String configuration) {
        return FrozenCount.of(configuration, SinceFreeze.of(Optional.empty(), Set.of()));
    }
}
