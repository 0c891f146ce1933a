package org.hemicycle.identity.grant;

import java.security.Principal;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hemicycle.identity.session.SignedIn;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/** From the token server's picture of a grant to ours, and back. */
final class GrantMapping {

    static final String VERSION = "version";

    private GrantMapping() {}

    static GrantRow toRow(OAuth2Authorization authorization, Instant at) {
        SignedIn signedIn = Objects.requireNonNull(authorization.getAttribute(Principal.class.getName()));
        OAuth2AuthorizationRequest request =
                Objects.requireNonNull(authorization.getAttribute(OAuth2AuthorizationRequest.class.getName()));
        var parameters = request.getAdditionalParameters();
        return new GrantRow(
                UUID.fromString(authorization.getId()),
                1,
                UUID.fromString(authorization.getRegisteredClientId()),
                signedIn.session().value(),
                signedIn.getPrincipal().value(),
                String.join(" ", authorization.getAuthorizedScopes()),
                Objects.requireNonNullElse(request.getRedirectUri(), ""),
                String.valueOf(parameters.get(PkceParameterNames.CODE_CHALLENGE)),
                (String) parameters.get(OidcParameterNames.NONCE),
                signedIn.proof(),
                signedIn.provedAt(),
                at,
                null);
    }

    static OAuth2Authorization.Builder toAuthorization(GrantRow grant, RegisteredClient client) {
        return OAuth2Authorization.withRegisteredClient(client)
                .id(grant.id().toString())
                .principalName(grant.person().toString())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizedScopes(grant.scopeSet())
                .attribute(Principal.class.getName(), grant.signedIn())
                .attribute(OAuth2AuthorizationRequest.class.getName(), request(grant, client))
                .attribute(VERSION, grant.version());
    }

    private static OAuth2AuthorizationRequest request(GrantRow grant, RegisteredClient client) {
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri("/oauth2/authorize")
                .clientId(client.getClientId())
                .redirectUri(grant.redirectUri())
                .scopes(grant.scopeSet())
                .additionalParameters(parameters(grant))
                .build();
    }

    private static Map<String, Object> parameters(GrantRow grant) {
        var parameters = new java.util.HashMap<String, Object>(Map.of(
                PkceParameterNames.CODE_CHALLENGE,
                grant.codeChallenge(),
                PkceParameterNames.CODE_CHALLENGE_METHOD,
                "S256"));
        if (grant.nonce() != null) {
            parameters.put(OidcParameterNames.NONCE, grant.nonce());
        }
        return parameters;
    }
}
