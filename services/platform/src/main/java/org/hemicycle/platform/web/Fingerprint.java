package org.hemicycle.platform.web;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.hemicycle.platform.json.CanonicalJson;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/**
 * Tells whether two requests are the same: an HMAC over path, precondition and body; JSON in its canonical form, anything
 * else byte by byte. Keeps no content.
 */
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
            return mac.doFinal(request instanceof BufferedRequest buffered ? content(buffered) : fields(request));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every JDK has HmacSHA256", impossible);
        }
    }

    private static byte[] content(BufferedRequest request) {
        return isJson(request.getContentType()) ? canonical(request.body()) : request.body();
    }

    private static boolean isJson(@Nullable String type) {
        return type != null && (type.startsWith(MediaType.APPLICATION_JSON_VALUE) || type.contains("+json"));
    }

    /** JSON that is malformed is compared byte by byte: the controller will refuse it anyway. */
    private static byte[] canonical(byte[] body) {
        try {
            return CanonicalJson.of(new String(body, UTF_8));
        } catch (IllegalArgumentException notJson) {
            return body;
        }
    }

    /** A form's body is gone when the container has read its fields. */
    private static byte[] fields(HttpServletRequest request) {
        var fields = new StringBuilder();
        new TreeMap<>(request.getParameterMap())
                .forEach((name, values) -> Arrays.stream(values)
                        .forEach(value -> fields.append(encode(name, UTF_8))
                                .append('=')
                                .append(encode(value, UTF_8))
                                .append('&')));
        return fields.toString().getBytes(UTF_8);
    }
}
