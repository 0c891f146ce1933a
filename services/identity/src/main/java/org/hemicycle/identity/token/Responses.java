package org.hemicycle.identity.token;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.hemicycle.identity.client.WebClientProcedure;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Answers an application through the browser, and always says who answers ({@code iss}, RFC 9207: against mix-up). */
@Component
class Responses implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private final WebClientProcedure applications;
    private final String issuer;

    Responses(WebClientProcedure applications, AuthorizationServerSettings server) {
        this.applications = applications;
        this.issuer = Objects.requireNonNull(server.getIssuer());
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication asked)
            throws IOException {
        var granted = (OAuth2AuthorizationCodeRequestAuthenticationToken) asked;
        var code = Objects.requireNonNull(granted.getAuthorizationCode()).getTokenValue();
        send(granted, "code", code, response);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        var refused = (OAuth2AuthorizationCodeRequestAuthenticationException) refusal;
        var asked = refused.getAuthorizationCodeRequestAuthentication();
        if (asked == null || !isOurs(asked)) {
            response.sendError(
                    HttpServletResponse.SC_BAD_REQUEST, refused.getError().getErrorCode());
            return;
        }
        send(asked, "error", refused.getError().getErrorCode(), response);
    }

    /** Never to an address that was not registered, whatever went wrong. */
    private boolean isOurs(OAuth2AuthorizationCodeRequestAuthenticationToken asked) {
        var uri = asked.getRedirectUri();
        return uri != null && applications.mayRedirectTo(asked.getClientId(), uri);
    }

    /** The application asked that nobody be shown a page, and without one it does not go. */
    void needsAPage(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(
                uri(request.getParameter("redirect_uri"), "error", "login_required", request.getParameter("state")));
    }

    private void send(
            OAuth2AuthorizationCodeRequestAuthenticationToken asked,
            String name,
            String value,
            HttpServletResponse response)
            throws IOException {
        response.sendRedirect(uri(Objects.requireNonNull(asked.getRedirectUri()), name, value, asked.getState()));
    }

    private String uri(String redirectUri, String name, String value, @Nullable String state) {
        var uri = UriComponentsBuilder.fromUriString(redirectUri)
                .queryParam(name, "{value}")
                .queryParam("iss", "{issuer}");
        if (state != null) {
            uri.queryParam("state", "{state}");
        }
        return uri.encode()
                .buildAndExpand(
                        Map.of("value", value, "issuer", issuer, "state", Objects.requireNonNullElse(state, "")))
                .toUriString();
    }
}
