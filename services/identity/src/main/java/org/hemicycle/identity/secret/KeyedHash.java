package org.hemicycle.identity.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** HMAC-SHA-256 with keys derived from the service's own secret, one for each purpose. */
@Component
public class KeyedHash {

    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] secret;

    KeyedHash(@Value("${identity.keys.secret}") String secret) {
        this.secret = secret.getBytes(UTF_8);
    }

    /** In Base64 for URLs. Two purposes never give the same, whatever the text. */
    public String of(String purpose, String text) {
        var key = mac(secret, purpose.getBytes(UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac(key, text.getBytes(UTF_8)));
    }

    private static byte[] mac(byte[] key, byte[] text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK knows " + ALGORITHM, impossible);
        }
    }
}
