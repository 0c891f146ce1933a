package org.hemicycle.tally.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hemicycle.tally.ballot.Candidates;
import org.hemicycle.tally.count.Method;
import org.hemicycle.tally.count.ResultDocument;
import org.hemicycle.tally.count.RulesDocument;
import org.hemicycle.tally.count.Tally;
import org.hemicycle.tally.json.Canonical;
import org.hemicycle.tally.json.JsonText;
import org.hemicycle.tally.json.JsonWriter;
import org.hemicycle.tally.json.Node;
import org.hemicycle.tally.roll.Roll;
import org.hemicycle.tally.roll.RollEntry;
import org.jspecify.annotations.Nullable;

/** Writes records of a made-up election, signed with the first test key of RFC 8032. */
final class GivenRecord {

    static final String KEY = Base64.getEncoder()
            .encodeToString(
                    HexFormat.of().parseHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"));
    private static final String PRIVATE = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
    private static final String PKCS8 = "302e020100300506032b657004220420";
    private static final List<String> ORDERS = List.of(
            "Chile>Germany>Indonesia", "Germany>Chile>Indonesia", "Germany>Indonesia>Chile", "Indonesia>Chile>Germany");

    private final String method;
    private final String rules;
    private final List<List<List<String>>> ballots = new ArrayList<>();

    GivenRecord(String method, String rules) {
        this.method = method;
        this.rules = rules;
    }

    /** Six or more ballots of each order, so that no published cell is between one and four. */
    static GivenRecord usual(String method) {
        var limits = "{\"continuing\": {\"Europe\": 3, \"Africa\": 2}, \"max\": 4}";
        return new GivenRecord(method, method.startsWith("stv") ? "{}" : limits)
                .cast(6, ORDERS.get(0))
                .cast(9, ORDERS.get(1))
                .cast(7, ORDERS.get(2))
                .cast(8, ORDERS.get(3));
    }

    GivenRecord cast(int times, String order) {
        for (int time = 0; time < times; time++) {
            ballots.add(Arrays.stream(order.split(">"))
                    .map(group -> List.of(group.split("=")))
                    .toList());
        }
        return this;
    }

    /** Everything. */
    Map<String, Object> auditors() {
        var record = new LinkedHashMap<String, Object>();
        var configuration = configuration();
        record.put("schema", "hemicycle.election-record.v1");
        record.put("edition", "AUDITORS");
        record.put("configuration", configuration);
        record.put("configurationHash", hash(configuration));
        record.put("roll", fields("entries", rollEntries()));
        record.put("box", fields("issued", 33, "revoked", 1, "used", ballots.size()));
        record.put("board", board());
        var sorted = sorted();
        record.put("ballots", fields("hash", hash(sorted), "list", sorted));
        record.put("result", result(sorted));
        record.put("withheld", List.of());
        return record;
    }

    /** Without roll and ballots, and without the parts of the result that are named. */
    Map<String, Object> published(String... withheld) {
        var record = new LinkedHashMap<>(auditors());
        record.put("edition", "PUBLIC");
        record.remove("roll");
        record.put("ballots", fields("hash", hash(sorted())));
        var result = new LinkedHashMap<>(asMap(record.get("result")));
        var reasons = new ArrayList<Object>();
        reasons.add(fields("what", "roll.entries", "reason", "for auditors only"));
        reasons.add(fields("what", "ballots.list", "reason", "rankings could show who cast them"));
        for (var part : withheld) {
            result.remove(part);
            reasons.add(fields("what", "result." + part, "reason", "a cell is below five"));
        }
        record.put("result", result);
        record.put("withheld", reasons);
        return record;
    }

    static Node signed(Map<String, Object> record) {
        return JsonText.parse("record.json", text(record));
    }

    static String text(Map<String, Object> record) {
        var unsigned = new LinkedHashMap<>(record);
        unsigned.keySet().removeAll(RecordHash.UNSIGNED);
        var signature = Base64.getEncoder().encodeToString(sign(Canonical.bytes(unsigned)));
        unsigned.put("signatures", List.of(fields("signer", "elections", "signature", signature)));
        if (record.containsKey("cosignatures")) {
            unsigned.put("cosignatures", record.get("cosignatures"));
        }
        return JsonWriter.pretty(unsigned);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> asMap(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    static Map<String, Object> fields(@Nullable Object... namesAndValues) {
        var fields = new LinkedHashMap<String, Object>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            fields.put((String) namesAndValues[at], namesAndValues[at + 1]);
        }
        return fields;
    }

    static String hash(Object value) {
        return Sha256.hex(Sha256.of(Canonical.bytes(value)));
    }

    private Map<String, Object> configuration() {
        return fields(
                "election",
                "7a0cbb8e-4f0e-4a3b-9d53-0d8f3a7f5f11",
                "title",
                "Government seats, an example",
                "method",
                method,
                "seats",
                2,
                "candidates",
                List.of(
                        fields("name", "Chile", "region", "Americas"),
                        fields("name", "Germany", "region", "Europe"),
                        fields("name", "Indonesia", "region", "Asia-Pacific")),
                "rules",
                JsonWriter.plainValue(JsonText.parse("rules", rules)),
                "rollHash",
                RollHash.of(roll()),
                "rollSize",
                32,
                "opensAt",
                "2026-03-02T00:00:00Z",
                "closesAt",
                "2026-03-23T00:00:00Z",
                "signers",
                List.of(fields("name", "elections", "key", KEY)));
    }

    private static Roll roll() {
        var entries = new ArrayList<RollEntry>();
        for (int member = 1; member <= 33; member++) {
            boolean active = member != 7;
            entries.add(new RollEntry("M%02d".formatted(member), active, active ? "active" : "inactive"));
        }
        return new Roll(entries);
    }

    private static List<Object> rollEntries() {
        return roll().entries().stream()
                .map(entry -> (Object)
                        fields("member", entry.member(), "eligible", entry.eligible(), "reason", entry.reason()))
                .toList();
    }

    /** One ballot was cast twice: its first tracker is superseded. */
    private Map<String, Object> board() {
        var entries = new ArrayList<Object>();
        entries.add(fields("kind", "CAST", "tracker", tracker(0), "batch", 1));
        for (int ballot = 1; ballot <= ballots.size(); ballot++) {
            entries.add(fields("kind", "CAST", "tracker", tracker(ballot), "batch", 1 + ballot / 10));
        }
        entries.add(fields("kind", "SUPERSEDED", "tracker", tracker(0), "batch", 1 + ballots.size() / 10));
        var root = Merkle.root(entries.stream().map(Canonical::bytes).toList());
        return fields("size", entries.size(), "root", Sha256.hex(root), "entries", entries);
    }

    private static String tracker(int ballot) {
        return Sha256.hex(Sha256.of(("sealed ballot " + ballot).getBytes(UTF_8)));
    }

    private List<List<List<String>>> sorted() {
        return ballots.stream()
                .sorted((one, other) -> Arrays.compareUnsigned(Canonical.bytes(one), Canonical.bytes(other)))
                .toList();
    }

    private Map<String, Object> result(Object sorted) {
        var candidates = new Candidates(
                List.of("Chile", "Germany", "Indonesia"),
                Map.of("Chile", "Americas", "Germany", "Europe", "Indonesia", "Asia-Pacific"));
        var list = new SortedBallots(JsonText.parse("ballots", JsonWriter.plain(sorted)));
        var read = RulesDocument.read(JsonText.parse("rules", rules), candidates);
        var result = new Tally(Method.of(method), 2, read).count(list.profile(candidates), List.of());
        return new LinkedHashMap<>(ResultDocument.of(result));
    }

    private static byte[] sign(byte[] message) {
        try {
            var signer = Signature.getInstance("Ed25519");
            signer.initSign(privateKey());
            signer.update(message);
            return signer.sign();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static PrivateKey privateKey() throws GeneralSecurityException {
        return KeyFactory.getInstance("Ed25519")
                .generatePrivate(new PKCS8EncodedKeySpec(HexFormat.of().parseHex(PKCS8 + PRIVATE)));
    }
}
