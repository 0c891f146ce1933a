package org.hemicycle.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hemicycle.neighbour.NeighbourMain;
import org.hemicycle.platform.test.SharedServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** A service that trusts another OpenID provider than ours, told so by configuration alone. Claims as Keycloak has them. */
class ExternalProviderIT {

    private static final String ISSUER = "https://login.ministry.example/realms/partnership";
    private static final String CLOSED = "/operations/relay";

    private static HttpServer provider;
    private static RSAKey key;
    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void start() throws JOSEException, IOException {
        key = new RSAKeyGenerator(2048).keyID("theirs").generate();
        var published = new JWKSet(key.toPublicJWK()).toString().getBytes(UTF_8);
        provider = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        provider.createContext("/certs", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, published.length);
            exchange.getResponseBody().write(published);
            exchange.close();
        });
        provider.start();
        service = NeighbourMain.start(
                SharedServers.newDatabase(),
                "--IDENTITY_ISSUER=" + ISSUER,
                "--IDENTITY_JWKS=http://127.0.0.1:%d/certs"
                        .formatted(provider.getAddress().getPort()),
                "--spring.security.oauth2.resourceserver.jwt.audiences=partnership-services",
                "--platform.claims.person=sub",
                "--platform.claims.roles=realm_access.roles",
                "--platform.claims.government=country",
                "--platform.claims.role-names.[IT-Operations]=operator");
    }

    @AfterAll
    static void stop() {
        service.close();
        provider.stop(0);
    }

    @Test
    void takesTheirRolesForOurs() throws JOSEException {
        assertThat(call(token(List.of("IT-Operations", "offline_access"), Map.of())))
                .isEqualTo(200);
        assertThat(call(token(List.of("secretariat"), Map.of())))
                .as("a role that has our name already")
                .isEqualTo(403);
    }

    @Test
    void readsNoClaimThatTheyDidNotMeanSo() throws JOSEException {
        assertThat(call(token(List.of("offline_access"), Map.of("roles", List.of("operator")))))
                .isEqualTo(403);
    }

    @Test
    void acceptsNoTokenOfOurs() {
        try (var ours = IdentityRun.demo(SharedServers.newDatabase())) {
            assertThat(call(ours.caller().tokenOf("operator"))).isEqualTo(401);
        }
    }

    @Test
    void acceptsTheirTokenForItsAudienceOnly() throws JOSEException {
        assertThat(call(token(List.of("IT-Operations"), Map.of("aud", "another-application"))))
                .isEqualTo(401);
    }

    private static int call(String token) {
        return new Caller(IdentityRun.portOf(service)).get(CLOSED, token).status();
    }

    private static String token(List<String> roles, Map<String, Object> more) throws JOSEException {
        var now = Clock.systemUTC().instant();
        var claims = new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .subject(UUID.randomUUID().toString())
                .audience("partnership-services")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(Duration.ofMinutes(5))))
                .claim("realm_access", Map.of("roles", roles))
                .claim("country", "UTO");
        more.forEach(claims::claim);
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build(), claims.build());
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }
}
