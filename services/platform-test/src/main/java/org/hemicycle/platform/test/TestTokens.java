package org.hemicycle.platform.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/**
 * Tokens as identity would give them, for tests that run without it; {@code test.tokens=false} leaves the real ones. A
 * service in a process of its own is told by {@code test.public-key} whose tokens to take.
 */
@TestConfiguration(proxyBeanMethods = false)
public class TestTokens {

    private static final RSAKey KEY = newKey();

    @Bean
    @Primary
    @ConditionalOnProperty(name = "test.tokens", matchIfMissing = true)
    JwtDecoder testTokenDecoder(@Value("${test.public-key:}") String given)
            throws GeneralSecurityException, JOSEException {
        return NimbusJwtDecoder.withPublicKey(given.isEmpty() ? KEY.toRSAPublicKey() : read(given))
                .build();
    }

    private static RSAPublicKey read(String key) throws GeneralSecurityException {
        var spec = new X509EncodedKeySpec(Base64.getDecoder().decode(key));
        return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(spec);
    }

    /** A bearer token of a person with these roles, who has just proved it with a passkey. */
    public static String of(UUID person, String... roles) {
        return token(person, null, List.of(roles));
    }

    /** A bearer token of a person with these roles, who proved it like that ({@code pwd, phr}), so long ago. */
    public static String proved(String acr, Duration ago, UUID person, String... roles) {
        var now = InstantSource.system().instant();
        return signed(claims(person, null, List.of(roles), now)
                .claim("acr", acr)
                .claim("auth_time", Date.from(now.minus(ago))));
    }

    /** A bearer token of a person's program. */
    public static String ofProgram(UUID person, String... roles) {
        return signed(
                claims(person, null, List.of(roles), InstantSource.system().instant()));
    }

    /** A bearer token of somebody with these roles; always the same person for the same roles. */
    public static String of(String... roles) {
        return token(personOf(roles), null, List.of(roles));
    }

    /** The key that verifies them, as X.509 in Base64, for a service in a process of its own. */
    public static String publicKey() {
        try {
            return Base64.getEncoder().encodeToString(KEY.toRSAPublicKey().getEncoded());
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whom {@link #of(String...)} means. */
    public static UUID personOf(String... roles) {
        return UUID.nameUUIDFromBytes(String.join(",", roles).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** A bearer token of a government's point of contact. */
    public static String pointOfContact(String government) {
        return token(
                UUID.nameUUIDFromBytes(government.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                government,
                List.of("point-of-contact"));
    }

    /** A bearer token of somebody who belongs to a government, with these roles; always the same person for it. */
    public static String speakingFor(String government, String... roles) {
        var person = UUID.nameUUIDFromBytes((government + " speaks").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return token(person, government, List.of(roles));
    }

    private static String token(UUID person, @Nullable String government, List<String> roles) {
        var now = InstantSource.system().instant();
        return signed(claims(person, government, roles, now).claim("acr", "phr").claim("auth_time", Date.from(now)));
    }

    private static String signed(JWTClaimsSet.Builder claims) {
        try {
            var token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims.build());
            token.sign(new RSASSASigner(KEY));
            return "Bearer " + token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static JWTClaimsSet.Builder claims(
            UUID person, @Nullable String government, List<String> roles, Instant now) {
        var claims = new JWTClaimsSet.Builder()
                .subject(person.toString())
                .audience("hemicycle")
                .claim("person", person.toString())
                .claim("roles", roles)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofHours(1))));
        if (government != null) {
            claims.claim("government", government);
        }
        return claims;
    }

    private static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
