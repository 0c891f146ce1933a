package org.hemicycle.platform.approval;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Binds a request to what was asked for without telling it: SHA-256 over a random salt and the payload. */
record Commitment(byte[] salt, byte[] digest) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static Commitment to(String payload) {
        var salt = new byte[32];
        RANDOM.nextBytes(salt);
        return new Commitment(salt, digest(salt, payload));
    }

    boolean binds(String payload) {
        return MessageDigest.isEqual(digest, digest(salt, payload));
    }

    String hex() {
        return HexFormat.of().formatHex(digest);
    }

    private static byte[] digest(byte[] salt, String payload) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(salt);
            return sha256.digest(payload.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
