package org.hemicycle.verifier;

import java.util.Base64;

/** Base64 (RFC 4648, 4) in the one way to write it: bits that mean nothing could hide a change. */
final class Base64Text {

    private Base64Text() {}

    static byte[] bytes(String text) {
        try {
            var bytes = Base64.getDecoder().decode(text);
            if (of(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException noBase64) {
            throw new Malformed("no base64 where it belongs");
        }
        throw new Malformed("base64 that is not written as it should be");
    }

    static String of(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
