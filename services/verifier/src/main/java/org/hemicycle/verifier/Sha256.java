package org.hemicycle.verifier;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256, of leaves and inner nodes as RFC 9162 (2.1.1) tells them apart. */
final class Sha256 {

    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private Sha256() {}

    static byte[] leaf(byte[] content) {
        return of(LEAF, content);
    }

    static byte[] node(byte[] left, byte[] right) {
        return of(NODE, left, right);
    }

    static byte[] of(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
