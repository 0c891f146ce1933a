package org.hemicycle.portal.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.hemicycle.portal.house.Away;
import org.hemicycle.portal.house.PortalSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Ends the session here, gives the tokens back, and goes on to identity, so that the session ends there too. */
@Component
class WayOut implements LogoutHandler, LogoutSuccessHandler {

    private final Tokens tokens;
    private final PortalSettings settings;

    WayOut(Tokens tokens, PortalSettings settings) {
        this.tokens = tokens;
        this.settings = settings;
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        try {
            KeptClients.idIn(request.getSession(false)).ifPresent(tokens::forget);
        } catch (Away | SignedOut ended) {
            // they expire within minutes; what is kept here is gone already
        }
    }

    @Override
    public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who)
            throws IOException {
        if (who == null || !(who.getPrincipal() instanceof Reader reader)) {
            response.sendRedirect("/");
            return;
        }
        response.sendRedirect(UriComponentsBuilder.fromUri(settings.identity().issuer())
                .path("/connect/logout")
                .queryParam("id_token_hint", reader.getIdToken().getTokenValue())
                .queryParam("post_logout_redirect_uri", settings.address() + "/")
                .build()
                .toUriString());
    }
}
