package org.hemicycle.tally.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.hemicycle.tally.json.Canonical;
import org.hemicycle.tally.json.JsonWriter;
import org.hemicycle.tally.json.Node;
import org.jspecify.annotations.Nullable;

/** What a record is known by: the hash of all of it but the signatures, which are over it. */
public record RecordHash(String hex) {

    static final Set<String> UNSIGNED = Set.of("signatures", "cosignatures");

    public static RecordHash of(Map<String, ? extends @Nullable Object> record) {
        return new RecordHash(Sha256.hex(Sha256.of(signedBytes(record))));
    }

    public static RecordHash of(Node record) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        record.object().forEach((name, field) -> fields.put(name, JsonWriter.plainValue(field)));
        return of(fields);
    }

    /** What the signers sign. */
    static byte[] signedBytes(Map<String, ? extends @Nullable Object> record) {
        var fields = new LinkedHashMap<String, @Nullable Object>(record);
        fields.keySet().removeAll(UNSIGNED);
        return Canonical.bytes(fields);
    }

    /** What co-signers sign: says what it is, so that it can be taken for nothing else. */
    byte[] message() {
        return "hemicycle/election-record/v1\n%s\n".formatted(hex).getBytes(UTF_8);
    }

    /**
     * Whether somebody has signed it.
     *
     * @param key Ed25519 public key, 32 bytes in Base64
     */
    public boolean isSignedBy(String key, String signature) {
        return Ed25519.verifies(key, message(), signature);
    }
}
