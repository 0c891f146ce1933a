package org.hemicycle.elections.election;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.elections.ballot.ConfigurationSigners;
import org.hemicycle.elections.ballot.SealingKey;
import org.hemicycle.elections.candidacy.CandidacyView;
import org.hemicycle.elections.roll.RollVersion;
import org.hemicycle.elections.rules.Region;
import org.hemicycle.tally.count.SinceFreeze;
import org.hemicycle.tally.json.Canonical;
import org.hemicycle.tally.json.JsonText;
import org.hemicycle.tally.record.FrozenCount;
import org.jspecify.annotations.Nullable;

/** A frozen configuration, written and read: contracts/records/election-record.v1.schema.json describes it. */
record Configuration(String json) {

    /**
     * What nobody may exchange after the opening.
     *
     * @param ballots none before the trustees have made it
     */
    record Keys(List<ConfigurationSigners.Signer> signers, Optional<SealingKey> ballots) {}

    static Configuration of(
            Election election,
            ElectionRules rules,
            Timetable timetable,
            List<CandidacyView> endorsed,
            RollVersion roll,
            String lotSeed,
            Keys keys) {
        var document = new LinkedHashMap<String, @Nullable Object>();
        document.put("election", election.id().toString());
        document.put("title", election.plan().title());
        document.put("method", election.plan().method());
        document.put("seats", election.plan().seats());
        document.put(
                "candidates", endorsed.stream().map(Configuration::candidate).toList());
        document.put("rules", rules(election, rules, roll, lotSeed));
        document.put("rollHash", roll.hash());
        document.put("rollSize", roll.size());
        document.put("opensAt", timetable.opensAt().toString());
        document.put("closesAt", timetable.closesAt().toString());
        keys.ballots().ifPresent(key -> document.put("ballotKey", key.fields()));
        document.put(
                "signers",
                keys.signers().stream()
                        .map(signer -> Map.of("name", signer.name(), "key", signer.key()))
                        .toList());
        return new Configuration(new String(Canonical.bytes(document), UTF_8));
    }

    private static Map<String, Object> candidate(CandidacyView candidacy) {
        var candidate = new LinkedHashMap<String, Object>();
        candidate.put("name", candidacy.country());
        if (candidacy.region() != null) {
            candidate.put("region", candidacy.region().name());
        }
        return candidate;
    }

    private static Map<String, Object> rules(Election election, ElectionRules rules, RollVersion roll, String lotSeed) {
        var counted = new LinkedHashMap<String, Object>();
        counted.put("incomplete", rules.incomplete().value());
        counted.put("ties", election.plan().ladder(rules));
        counted.put("lot", Map.of("commitment", sha256(lotSeed)));
        counted.put("min", rules.regionMin().value());
        counted.put("max", rules.regionMax().value());
        var continuing = new LinkedHashMap<String, Object>();
        for (var region : Region.values()) {
            continuing.put(region.name(), 0); // named, so that a region nobody stands for is missed
        }
        election.continuing().forEach(one -> continuing.put(one.region().name(), one.members()));
        counted.put("continuing", continuing);
        if (roll.size() > 0) {
            counted.put("roll", roll.size());
        }
        return counted;
    }

    String hash() {
        return sha256(json);
    }

    List<String> names() {
        return count(SinceFreeze.of(Optional.empty(), Set.of())).candidates().names();
    }

    FrozenCount count(SinceFreeze since) {
        return FrozenCount.of(json, since);
    }

    int rollSize() {
        return JsonText.parse("configuration", json).field("rollSize").whole(0, 1_000_000);
    }

    static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}
