package org.hemicycle.identity.token;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;

/** The token endpoint and what describes it, before the chain that guards everything else. */
@Configuration(proxyBeanMethods = false)
class TokenServer {

    static final String AUDIENCE = "hemicycle";

    /** The endpoints of the authorization server that have a use here; the others do not exist. */
    private static final String[] ENDPOINTS = {
        "/oauth2/token", "/oauth2/jwks", "/.well-known/openid-configuration", "/.well-known/oauth-authorization-server"
    };

    @Bean
    @Order(1)
    SecurityFilterChain tokenSecurity(HttpSecurity http) {
        return http.securityMatcher(ENDPOINTS)
                .oauth2AuthorizationServer(server -> server.authorizationServerMetadataEndpoint(
                                endpoint -> endpoint.authorizationServerMetadataCustomizer(
                                        metadata -> metadata.claims(Offer::trim)))
                        .oidc(oidc -> oidc.providerConfigurationEndpoint(endpoint ->
                                endpoint.providerConfigurationCustomizer(metadata -> metadata.claims(Offer::trim)))))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    /** Of the published keys, the one that signs now is the only one with its private half. */
    @Bean
    JwtEncoder jwtEncoder(JWKSource<SecurityContext> keys) {
        var encoder = new NimbusJwtEncoder(keys);
        encoder.setJwkSelector(
                known -> known.stream().filter(JWK::isPrivate).findFirst().orElseThrow());
        return encoder;
    }

    /** This service reads its own tokens by the same rules as the others, only without asking itself for the keys. */
    @Bean
    JwtDecoder jwtDecoder(JWKSource<SecurityContext> keys, AuthorizationServerSettings server) {
        var decoder = NimbusJwtDecoder.withJwkSource(keys).build();
        decoder.setJwtValidator(JwtValidators.createDefaultWithValidators(
                new JwtIssuerValidator(Objects.requireNonNull(server.getIssuer())),
                new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(AUDIENCE))));
        return decoder;
    }
}
