package org.hemicycle.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hemicycle.neighbour.NeighbourMain;
import org.hemicycle.platform.test.SharedServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.ConfigurableApplicationContext;

/** Tokens that look right but are not, at identity itself and at another service, which only knows the published keys. */
class TokenRefusalIT {

    private static final String CLOSED = "/operations/relay";
    private static final Instant NOW = new Date().toInstant();

    private static IdentityRun identity;
    private static ConfigurableApplicationContext neighbour;
    private static Map<String, Caller> services;
    private static RSAKey key;

    @BeforeAll
    static void start() throws Exception {
        identity = IdentityRun.demo(SharedServers.newDatabase());
        neighbour = NeighbourMain.start(SharedServers.newDatabase(), identity.port());
        services = Map.of("identity", identity.caller(), "another service", new Caller(IdentityRun.portOf(neighbour)));
        var signing = new JWKSelector(new JWKMatcher.Builder().privateOnly(true).build());
        key = (RSAKey) identity.bean(JWKSource.class).get(signing, null).getFirst();
    }

    @AfterAll
    static void stop() {
        neighbour.close();
        identity.close();
    }

    @Test
    void acceptsTheTokenThatIdentityGave() {
        var token = identity.caller().tokenOf("operator");

        services.forEach((name, service) ->
                assertThat(service.get(CLOSED, token).status()).as(name).isEqualTo(200));
    }

    @Test
    void acceptsTheTokenThatTheOthersAreVariantsOf() throws JOSEException {
        var token = signed(genuine().build());

        services.forEach((name, service) ->
                assertThat(service.get(CLOSED, token).status()).as(name).isEqualTo(200));
    }

    @TestFactory
    Stream<DynamicTest> refuses() throws JOSEException {
        var past = Date.from(NOW.minus(Duration.ofHours(1)));
        var forged = Map.of(
                "an expired token", signed(genuine().expirationTime(past).build()),
                "a token of another issuer",
                        signed(genuine().issuer("http://localhost:9999").build()),
                "a token without issuer", signed(genuine().issuer(null).build()),
                "a token for another audience",
                        signed(genuine().audience("elsewhere").build()),
                "a token for nobody in particular",
                        signed(genuine().audience(List.of()).build()),
                "a token that nobody signed", new PlainJWT(genuine().build()).serialize(),
                "a token signed by another key under our key's name", signedBy(strangersKey()),
                "a token whose signature uses the public key as a secret", signedWithThePublicKey(),
                "a token from the future",
                        signed(genuine()
                                .notBeforeTime(Date.from(NOW.plus(Duration.ofHours(1))))
                                .build()),
                "a token that was changed", changed(signed(genuine().build())));
        return services.entrySet().stream()
                .flatMap(service -> forged.entrySet().stream()
                        .map(token -> DynamicTest.dynamicTest(
                                "%s refuses %s".formatted(service.getKey(), token.getKey()),
                                () -> isRefused(service.getValue(), token.getValue()))));
    }

    /** 401 and not 403: nobody is signed in. On a public page too: a bad token is never taken for none. */
    private static void isRefused(Caller service, String token) {
        var reply = service.get(CLOSED, token);
        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.body().path("detail").asString()).isEqualTo("The token is not accepted");
        assertThat(service.get("/public-log", token).status()).isEqualTo(401);
    }

    private static JWTClaimsSet.Builder genuine() {
        var person = UUID.randomUUID().toString();
        return new JWTClaimsSet.Builder()
                .issuer("http://localhost:8081")
                .subject(person)
                .audience("hemicycle")
                .issueTime(Date.from(NOW))
                .notBeforeTime(Date.from(NOW))
                .expirationTime(Date.from(NOW.plus(Duration.ofMinutes(30))))
                .claim("person", person)
                .claim("roles", List.of("operator"));
    }

    private static String signed(JWTClaimsSet claims) throws JOSEException {
        return signed(claims, key);
    }

    private static String signedBy(RSAKey other) throws JOSEException {
        return signed(genuine().build(), other);
    }

    private static String signed(JWTClaimsSet claims, RSAKey by) throws JOSEException {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID());
        var token = new SignedJWT(header.build(), claims);
        token.sign(new RSASSASigner(by));
        return token.serialize();
    }

    private static String signedWithThePublicKey() throws JOSEException {
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(key.getKeyID()).build(),
                genuine().build());
        token.sign(new MACSigner(key.toRSAPublicKey().getEncoded()));
        return token.serialize();
    }

    private static RSAKey strangersKey() throws JOSEException {
        return new RSAKeyGenerator(2048).keyID(key.getKeyID()).generate();
    }

    private static String changed(String token) {
        var other = new PlainJWT(
                genuine().claim("roles", List.of("operator", "secretariat")).build());
        var parts = token.split("\\.");
        return parts[0] + "." + other.serialize().split("\\.")[1] + "." + parts[2];
    }
}
