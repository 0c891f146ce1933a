package org.hemicycle.platform.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hemicycle.platform.json.CanonicalJson;

/** Tells whether two requests are the same: an HMAC over path, precondition and canonical body. Keeps no content. */
final class Fingerprint {

    private final SecretKeySpec key;

    Fingerprint(byte[] secret) {
        this.key = new SecretKeySpec(secret, "HmacSHA256");
    }

    byte[] of(HttpServletRequest request) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update((request.getRequestURI() + "\n" + request.getQueryString() + "\n" + request.getHeader("If-Match")
                            + "\n")
                    .getBytes(UTF_8));
            return mac.doFinal(request instanceof BufferedRequest buffered ? canonical(buffered.body()) : new byte[0]);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has HmacSHA256", impossible);
        }
    }

    /** A body that is not JSON is compared byte by byte: the controller will refuse it anyway. */
    private static byte[] canonical(byte[] body) {
        try {
            return CanonicalJson.of(new String(body, UTF_8));
        } catch (IllegalArgumentException notJson) {
            return body;
        }
    }
}
