package org.hemicycle.identity.token;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.hemicycle.identity.person.PersonId;
import org.hemicycle.identity.session.SessionCookie;
import org.hemicycle.identity.session.SessionEnd;
import org.hemicycle.identity.session.SessionId;
import org.hemicycle.identity.session.SessionProcedure;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.authorization.oidc.authentication.OidcLogoutAuthenticationToken;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Ends the session an ID token was given in, wherever the browser is; its refresh tokens die with it. */
@Component
class SignOut implements AuthenticationSuccessHandler {

    private final SessionProcedure sessions;
    private final SessionCookie cookie;

    SignOut(SessionProcedure sessions, SessionCookie cookie) {
        this.sessions = sessions;
        this.cookie = cookie;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication asked)
            throws IOException {
        var signOut = (OidcLogoutAuthenticationToken) asked;
        var hint = java.util.Objects.requireNonNull(signOut.getIdToken());
        sessions.end(
                new PersonId(UUID.fromString(hint.getSubject())),
                new SessionId(UUID.fromString(hint.getClaimAsString("sid"))),
                SessionEnd.SIGNED_OUT);
        cookie.clear(response);
        response.sendRedirect(next(signOut));
    }

    private static String next(OidcLogoutAuthenticationToken signOut) {
        return Optional.ofNullable(signOut.getPostLogoutRedirectUri())
                .map(uri -> UriComponentsBuilder.fromUriString(uri)
                        .queryParamIfPresent("state", Optional.ofNullable(signOut.getState()))
                        .encode()
                        .toUriString())
                .orElse("/signed-out");
    }
}
