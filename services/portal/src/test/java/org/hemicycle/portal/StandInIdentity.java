package org.hemicycle.portal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URLDecoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.hemicycle.portal.StandIn.Asked;
import org.hemicycle.portal.StandIn.Reply;
import org.jspecify.annotations.Nullable;

/** Identity as the portal sees it: gives tokens for a code whose PKCE holds, renews and narrows them. */
public final class StandInIdentity {

    private final StandIn server;
    private final RSAKey key;
    private final AtomicInteger renewed = new AtomicInteger();
    private volatile String person = "11111111-1111-4111-8111-111111111111";
    private volatile String me = "{}";
    private volatile String nonce = "";
    private volatile String challenge = "";
    private volatile int lifetime = 300;

    public StandInIdentity(StandIn server) {
        try {
            this.server = server;
            this.key = new RSAKeyGenerator(2048).keyID("one").generate();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    public void begin() {
        server.on("GET /oauth2/jwks", new JWKSet(key.toPublicJWK()).toString());
        server.on("GET /me", asked -> Reply.json(me));
        server.on("GET /actuator/health/liveness", "{}");
        server.on("POST /oauth2/token", this::token);
        server.on("POST /oauth2/revoke", "{}");
    }

    /** Who signs in next. */
    public void is(String me, int lifetime) {
        this.me = me;
        this.lifetime = lifetime;
    }

    public String person() {
        return person;
    }

    public int renewals() {
        return renewed.get();
    }

    /** As the browser passes by: what the portal asks with. */
    public void asked(Map<String, String> parameters) {
        nonce = parameters.getOrDefault("nonce", "");
        challenge = parameters.getOrDefault("code_challenge", "");
    }

    private Reply token(Asked asked) {
        var form = fields(asked.body());
        return switch (form.getOrDefault("grant_type", "")) {
            case "authorization_code" ->
                challenge.equals(hash(form.getOrDefault("code_verifier", "")))
                        ? given("own", "refresh-0", idToken())
                        : Reply.problem(400, "{\"error\":\"invalid_grant\"}");
            case "refresh_token" -> given("own", "refresh-" + renewed.incrementAndGet(), idToken());
            default -> given("for-" + form.get("audience"), null, null);
        };
    }

    private Reply given(String token, @Nullable String refresh, @Nullable String idToken) {
        return Reply.json("{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":%d%s%s}"
                .formatted(
                        token,
                        lifetime,
                        refresh == null ? "" : ",\"refresh_token\":\"" + refresh + "\"",
                        idToken == null ? "" : ",\"scope\":\"openid\",\"id_token\":\"" + idToken + "\""));
    }

    private String idToken() {
        try {
            var now = InstantSource.system().instant();
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("one").build(),
                    new JWTClaimsSet.Builder()
                            .issuer(server.address())
                            .audience("portal")
                            .subject(person)
                            .claim("nonce", nonce)
                            .issueTime(Date.from(now))
                            .expirationTime(Date.from(now.plus(Duration.ofHours(1))))
                            .build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException failure) {
            throw new IllegalStateException(failure);
        }
    }

    static Map<String, String> fields(String form) {
        return Arrays.stream(form.split("&"))
                .map(field -> field.split("=", 2))
                .filter(field -> field.length == 2)
                .collect(Collectors.toMap(
                        field -> URLDecoder.decode(field[0], UTF_8),
                        field -> URLDecoder.decode(field[1], UTF_8),
                        (a, b) -> a));
    }

    private static String hash(String verifier) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
