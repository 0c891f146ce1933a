package org.hemicycle.tally.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.tally.ballot.Candidates;
import org.hemicycle.tally.count.Method;
import org.hemicycle.tally.count.Rules;
import org.hemicycle.tally.count.RulesDocument;
import org.hemicycle.tally.json.Canonical;
import org.hemicycle.tally.json.JsonWriter;
import org.hemicycle.tally.json.Node;
import org.jspecify.annotations.Nullable;

/** A published record as it stands in its file: {@code contracts/records/election-record.v1.schema.json} describes it. */
record ElectionRecord(Node node) {

    static final String SCHEMA = "hemicycle.election-record.v1";
    private static final Set<String> KNOWN = Set.of(
            "schema",
            "edition",
            "configuration",
            "configurationHash",
            "seed",
            "withdrawn",
            "roll",
            "box",
            "board",
            "ballots",
            "result",
            "withheld",
            "signatures");

    ElectionRecord {
        node.object(KNOWN);
        if (!node.field("schema").text().equals(SCHEMA)) {
            throw node.field("schema").wrong("only %s is known".formatted(SCHEMA));
        }
        node.field("edition").oneOf(Edition.class);
    }

    /** Who a record is for. */
    enum Edition {
        PUBLIC,
        AUDITORS
    }

    String edition() {
        return node.field("edition").text();
    }

    Node configuration() {
        return node.field("configuration");
    }

    Node result() {
        return node.field("result");
    }

    Optional<Node> optional(String object, String field) {
        return node.has(object) && node.field(object).has(field)
                ? Optional.of(node.field(object).field(field))
                : Optional.empty();
    }

    Method method() {
        return Method.of(configuration().field("method").text());
    }

    int seats() {
        return configuration().field("seats").whole(1, 1_000_000);
    }

    Candidates candidates() {
        var names = new ArrayList<String>();
        var regions = new HashMap<String, String>();
        for (var candidate : configuration().field("candidates").list()) {
            var name = candidate.field("name").text();
            if (name.isBlank() || names.contains(name)) {
                throw candidate.wrong("each candidate needs a name of its own");
            }
            names.add(name);
            if (candidate.has("region")) {
                regions.put(name, candidate.field("region").text());
            }
        }
        if (names.isEmpty() || names.size() > Candidates.MOST) {
            throw configuration()
                    .field("candidates")
                    .wrong("from 1 to %d candidates are expected".formatted(Candidates.MOST));
        }
        return new Candidates(names, regions);
    }

    /** Those who were not struck before the count. */
    Candidates counted() {
        return candidates().without(rules().withdrawn());
    }

    /** As configured, with what came to light after the freeze: the seed of the lot, and who withdrew. */
    Rules rules() {
        var rules = configuration().has("rules")
                ? RulesDocument.read(configuration().field("rules"), candidates())
                : Rules.none();
        var struck = rules.striking(withdrawn());
        return node.has("seed") ? struck.revealing(node.field("seed").text()) : struck;
    }

    private Set<String> withdrawn() {
        var names = new HashSet<String>();
        if (node.has("withdrawn")) {
            for (var name : node.field("withdrawn").list()) {
                if (candidates().number(name.text()).isEmpty()) {
                    throw name.wrong("\"%s\" is no candidate".formatted(name.text()));
                }
                names.add(name.text());
            }
        }
        return names;
    }

    /** What signatures are over: the whole record but for themselves. */
    byte[] signedBytes() {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        node.object().forEach((name, field) -> fields.put(name, JsonWriter.plainValue(field)));
        fields.remove("signatures");
        return Canonical.bytes(fields);
    }
}
