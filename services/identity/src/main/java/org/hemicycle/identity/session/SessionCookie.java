package org.hemicycle.identity.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The cookie that holds a session's secret: for this host only, out of reach of scripts, gone with the browser. */
@Component
public class SessionCookie {

    private final boolean secure;
    private final String name;

    SessionCookie(SessionSettings settings) {
        this.secure = settings.secureCookie();
        this.name = secure ? "__Host-identity" : "identity";
    }

    public Optional<String> read(HttpServletRequest request) {
        return request.getCookies() == null
                ? Optional.empty()
                : Arrays.stream(request.getCookies())
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    public void write(String secret, HttpServletResponse response) {
        add(ResponseCookie.from(name, secret), response);
    }

    public void clear(HttpServletResponse response) {
        add(ResponseCookie.from(name, "").maxAge(Duration.ZERO), response);
    }

    /** Lax, not Strict: the portal's redirect to us must find the session. */
    private void add(ResponseCookie.ResponseCookieBuilder cookie, HttpServletResponse response) {
        response.addHeader(
                HttpHeaders.SET_COOKIE,
                cookie.path("/")
                        .httpOnly(true)
                        .secure(secure)
                        .sameSite("Lax")
                        .build()
                        .toString());
    }
}
