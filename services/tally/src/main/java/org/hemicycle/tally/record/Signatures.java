package org.hemicycle.tally.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.tally.json.Node;

/** Every signer that the frozen configuration names must have signed this edition. */
record Signatures(ElectionRecord election) {

    /** With a key from elsewhere, that one must be among the signers'; without, the record only agrees with itself. */
    Check check(Optional<String> trusted) {
        var keys = keys();
        var wrong = new ArrayList<String>();
        var message = election.signedBytes();
        keys.forEach((signer, key) -> {
            if (signatures().stream()
                    .noneMatch(by -> by.field("signer").text().equals(signer)
                            && Ed25519.verifies(
                                    key, message, by.field("signature").text()))) {
                wrong.add(signer + " has not signed it");
            }
        });
        if (trusted.isPresent() && !keys.containsValue(trusted.get())) {
            wrong.add("the given key is none of the signers'");
        }
        var own = trusted.isPresent()
                ? "one with the given key"
                : "with the keys of the record itself, so compare them with keys from elsewhere (--key)";
        return Check.of(
                Step.SIGNATURES,
                wrong.isEmpty(),
                "All signers have signed this edition, %s: %s.".formatted(own, String.join(", ", keys.keySet())),
                "The signatures do not hold: %s.".formatted(String.join("; ", wrong)));
    }

    private Map<String, String> keys() {
        var keys = new LinkedHashMap<String, String>();
        var signers = election.configuration().field("signers");
        signers.list()
                .forEach(signer -> keys.put(
                        signer.field("name").text(), signer.field("key").text()));
        if (keys.isEmpty()) {
            throw signers.wrong("a record has at least one signer");
        }
        return keys;
    }

    private List<Node> signatures() {
        return election.node().field("signatures").list();
    }
}
