package org.hemicycle.identity.token;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a client says of itself before anything was checked; both are empty where it says nothing. */
record ClientSecret(String clientId, String secret) {

    private static final String BASIC = "basic ";

    static ClientSecret of(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        return header != null && header.toLowerCase(java.util.Locale.ROOT).startsWith(BASIC)
                ? ofBasic(header.substring(BASIC.length()).strip())
                : new ClientSecret(parameter(request, "client_id"), parameter(request, "client_secret"));
    }

    private static ClientSecret ofBasic(String encoded) {
        try {
            var pair = new String(Base64.getDecoder().decode(encoded), UTF_8).split(":", 2);
            return new ClientSecret(decoded(pair[0]), decoded(pair.length == 2 ? pair[1] : null));
        } catch (IllegalArgumentException unreadable) {
            return new ClientSecret("", "");
        }
    }

    private static String decoded(@Nullable String text) {
        return text == null ? "" : URLDecoder.decode(text, UTF_8);
    }

    private static String parameter(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
