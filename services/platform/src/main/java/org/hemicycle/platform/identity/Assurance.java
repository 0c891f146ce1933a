package org.hemicycle.platform.identity;

import java.time.Duration;
import java.time.Instant;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** How strongly and how recently the caller proved to be who they are: the claims {@code acr} and {@code auth_time}. */
public final class Assurance {

    /** Resistant to phishing: a passkey (OpenID Connect EAP ACR values 1.0). */
    public static final String PHISHING_RESISTANT = "phr";

    private Assurance() {}

    /** By a passkey. False for a program's own token, and for nobody. Both times are real time. */
    public static boolean steppedUp(Duration within, Instant now) {
        return steppedUp(PHISHING_RESISTANT, within, now);
    }

    static boolean steppedUp(String acr, Duration within, Instant now) {
        return SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token
                && steppedUp(token.getToken(), acr, within, now);
    }

    static boolean steppedUp(Jwt token, String acr, Duration within, Instant now) {
        var provedAt = token.getClaimAsInstant("auth_time");
        return acr.equals(token.getClaimAsString("acr")) && provedAt != null && provedAt.isAfter(now.minus(within));
    }
}
