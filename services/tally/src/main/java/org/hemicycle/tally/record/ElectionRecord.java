package org.hemicycle.tally.record;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.tally.ballot.Candidates;
import org.hemicycle.tally.count.Method;
import org.hemicycle.tally.count.Rules;
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
            "declined",
            "runOff",
            "roll",
            "box",
            "board",
            "ballots",
            "result",
            "withheld",
            "signatures",
            "cosignatures");

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

    /** What the configuration asks for, with what came to light after the freeze. */
    FrozenCount count() {
        return new FrozenCount(configuration(), new Later(node).since());
    }

    Method method() {
        return count().method();
    }

    int seats() {
        return count().seats();
    }

    Rules rules() {
        return count().rules();
    }

    /** Those who were not struck before the count. */
    Candidates counted() {
        var count = count();
        return count.candidates().without(count.rules().withdrawn());
    }

    /** What signatures are over: the whole record but for themselves. */
    byte[] signedBytes() {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        node.object().forEach((name, field) -> fields.put(name, JsonWriter.plainValue(field)));
        return RecordHash.signedBytes(fields);
    }
}
