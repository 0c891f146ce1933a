package org.hemicycle.identity.token;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientCredentialsAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2TokenExchangeAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.stereotype.Component;

/** For whom a token is: every service, or the one it was asked for, so that nobody else can use it further. */
@Component
class Audiences {

    private final Set<String> services;

    Audiences(@Value("${identity.services}") Set<String> services) {
        this.services = services;
    }

    List<String> of(JwtEncodingContext token) {
        return asked(token).map(this::known).orElse(List.of(TokenServer.AUDIENCE));
    }

    private static Optional<String> asked(JwtEncodingContext token) {
        return switch (token.<@Nullable Authentication>getAuthorizationGrant()) {
            case null -> Optional.empty();
            case OAuth2TokenExchangeAuthenticationToken exchange ->
                exchange.getAudiences().stream().findFirst();
            case OAuth2ClientCredentialsAuthenticationToken own ->
                Optional.ofNullable((String) own.getAdditionalParameters().get("audience"));
            default -> Optional.empty();
        };
    }

    private List<String> known(String service) {
        if (!services.contains(service)) {
            throw new OAuth2AuthenticationException("invalid_target"); // RFC 8693, section 2.2.2
        }
        return List.of(service);
    }
}
