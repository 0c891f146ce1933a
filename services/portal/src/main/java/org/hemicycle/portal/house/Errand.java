package org.hemicycle.portal.house;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * A call that is neither a plain reading nor a plain act: another verb, a header of its own, a file.
 *
 * @param content JSON is made of it, but of bytes, which go as they are
 */
public record Errand(
        HttpMethod method,
        Map<String, String> headers,
        @Nullable Object content) {

    public Errand {
        headers = Map.copyOf(headers);
    }

    public static Errand read() {
        return new Errand(HttpMethod.GET, Map.of(), null);
    }

    public static Errand post(@Nullable Object content) {
        return new Errand(
                HttpMethod.POST, Map.of("Idempotency-Key", UUID.randomUUID().toString()), content);
    }

    /** A name in any script, as a header can carry it. */
    public static String fileName(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    public static Errand put(Object content) {
        return new Errand(HttpMethod.PUT, Map.of(), content);
    }

    /** @param tag the version it was decided on; null where there is none yet */
    public Errand on(@Nullable String tag) {
        return tag == null ? this : with("If-Match", tag);
    }

    public Errand with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Errand(method, more, content);
    }
}
