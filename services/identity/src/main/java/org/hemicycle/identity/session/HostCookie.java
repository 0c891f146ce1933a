package org.hemicycle.identity.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** A cookie for this host only and out of reach of scripts. Over plain HTTP it goes without the prefix that asks for TLS. */
public class HostCookie {

    /** Gone with the browser. */
    protected static final Duration WHILE_OPEN = Duration.ofSeconds(-1);

    private final String name;
    private final boolean secure;
    private final Duration kept;

    protected HostCookie(String name, SessionSettings settings, Duration kept) {
        this.secure = settings.secureCookie();
        this.name = secure ? "__Host-" + name : name;
        this.kept = kept;
    }

    public Optional<String> read(HttpServletRequest request) {
        return request.getCookies() == null
                ? Optional.empty()
                : Arrays.stream(request.getCookies())
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    public void write(String value, HttpServletResponse response) {
        add(value, kept, response);
    }

    public void clear(HttpServletResponse response) {
        add("", Duration.ZERO, response);
    }

    /** Lax, not Strict: the portal's redirect to us must find it. */
    private void add(String value, Duration age, HttpServletResponse response) {
        var cookie = ResponseCookie.from(name, value)
                .path("/")
                .maxAge(age)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax");
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
