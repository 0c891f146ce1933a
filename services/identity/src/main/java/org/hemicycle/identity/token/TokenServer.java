package org.hemicycle.identity.token;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;

/** How tokens are signed, and how this service reads its own. */
@Configuration(proxyBeanMethods = false)
class TokenServer {

    static final String AUDIENCE = "hemicycle";
    private static final String OURSELVES = "identity";

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
                        JwtClaimNames.AUD,
                        audience ->
                                audience != null && (audience.contains(AUDIENCE) || audience.contains(OURSELVES)))));
        return decoder;
    }
}
