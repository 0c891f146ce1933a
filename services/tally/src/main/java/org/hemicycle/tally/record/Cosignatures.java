package org.hemicycle.tally.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hemicycle.tally.json.Node;

/** Others than the signers who answer for this edition, observers and auditors, each with a key of their own. */
record Cosignatures(ElectionRecord election) {

    /** @param demanded keys from elsewhere, each of which must have co-signed */
    Check check(Set<String> demanded) {
        var wrong = new ArrayList<String>();
        var names = new LinkedHashMap<String, String>();
        var hash = RecordHash.of(election.node());
        for (var one : listed()) {
            var key = one.field("key").text();
            if (hash.isSignedBy(key, one.field("signature").text())) {
                names.put(key, one.field("name").text());
            } else {
                wrong.add("that of " + one.field("name").text() + " is not over this edition");
            }
        }
        demanded.stream()
                .filter(key -> !names.containsKey(key))
                .sorted()
                .forEach(key -> wrong.add(key + " has not signed it"));
        return Check.of(
                Step.COSIGNATURES,
                wrong.isEmpty(),
                passed(names),
                "The co-signatures do not hold: %s.".formatted(String.join("; ", wrong)));
    }

    /** Whose names these are, nothing here can tell: the keys must be had from elsewhere. */
    private static String passed(Map<String, String> names) {
        if (names.isEmpty()) {
            return "Nobody but the signers has signed this edition.";
        }
        var listed = names.entrySet().stream()
                .map(one -> "%s (%s)".formatted(one.getValue(), one.getKey()))
                .toList();
        return "Co-signed by %s; compare these keys with keys from elsewhere (--cosigner)."
                .formatted(String.join(", ", listed));
    }

    private List<Node> listed() {
        return election.node().has("cosignatures")
                ? election.node().field("cosignatures").list()
                : List.of();
    }
}
