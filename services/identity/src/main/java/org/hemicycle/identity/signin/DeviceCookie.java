package org.hemicycle.identity.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.hemicycle.identity.session.SessionSettings;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The cookie by which a device is known again. It signs nobody in; it only counts their tries apart from others'. */
@Component
public class DeviceCookie {

    private static final Duration KEPT = Duration.ofDays(400); // the longest browsers allow

    private final boolean secure;
    private final String name;

    DeviceCookie(SessionSettings settings) {
        this.secure = settings.secureCookie();
        this.name = secure ? "__Host-identity-device" : "identity-device";
    }

    public Optional<String> read(HttpServletRequest request) {
        return request.getCookies() == null
                ? Optional.empty()
                : Arrays.stream(request.getCookies())
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    public void write(String device, HttpServletResponse response) {
        var cookie = ResponseCookie.from(name, device)
                .path("/")
                .maxAge(KEPT)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax");
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }
}
