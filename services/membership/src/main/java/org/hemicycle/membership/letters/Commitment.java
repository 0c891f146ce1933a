package org.hemicycle.membership.letters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What the ledger holds of a text: SHA-256 over a random salt of 32 bytes and the UTF-8 words. Says nothing once the salt
 * is gone, and until then lets anybody check the words.
 */
record Commitment(String hex) {

    static final int SALT_BYTES = 32;

    static Commitment to(String words, byte[] salt) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            hash.update(salt);
            return new Commitment(HexFormat.of().formatHex(hash.digest(words.getBytes(UTF_8))));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }
}
