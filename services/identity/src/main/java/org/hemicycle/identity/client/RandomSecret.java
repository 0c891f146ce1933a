package org.hemicycle.identity.client;

import java.security.SecureRandom;
import java.util.Base64;

/** 256 random bits as text that needs no escaping in a URL, a header or a shell. */
final class RandomSecret {

    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomSecret() {}

    static String next() {
        var bits = new byte[32];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}
