package org.hemicycle.elections.ballot;

import java.util.Map;

/**
 * The public key that the ballots of an election are sealed to.
 *
 * @param scheme as clients know it
 * @param publicKey in Base64
 * @param threshold how many of the trustees open the box together
 */
public record SealingKey(String scheme, String publicKey, int threshold, int trustees) {

    /** As it stands in a frozen configuration. */
    public Map<String, Object> fields() {
        return Map.of("scheme", scheme, "publicKey", publicKey, "threshold", threshold, "trustees", trustees);
    }
}
