package org.hemicycle.elections.record;

import java.util.Map;

/**
 * Somebody else's signature under a record.
 *
 * @param name as they wish to be called: an organisation, an office
 * @param key Ed25519 public key, 32 bytes in Base64
 * @param recordHash SHA-256 of the record without its signatures, lower-case hexadecimal
 */
public record Cosignature(String name, String key, String recordHash, String signature) {

    Map<String, Object> fields() {
        return Map.of("name", name, "key", key, "signature", signature);
    }
}
