package org.hemicycle.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.ParseException;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.hemicycle.platform.test.contract.Exchange;
import org.hemicycle.platform.test.contract.HttpContract;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls a running service as a client would, by HTTP, and holds every answer of identity against its contract. */
public final class Caller {

    /** What came back; an empty body is a missing node. */
    public record Reply(int status, JsonNode body) {}

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpContract CONTRACT = HttpContract.of("identity");

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI service;

    public Caller(int port) {
        this.service = URI.create("http://localhost:" + port);
    }

    public Reply get(String path, @Nullable String token) {
        return send(request(path, token).GET(), null);
    }

    /** With a fresh Idempotency-Key. */
    public Reply post(String path, @Nullable String token, String body) {
        return send(
                request(path, token)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(body)),
                body.isEmpty() ? null : body);
    }

    /** Decides on what was read in this version. */
    public Reply decide(String path, @Nullable String token, int version) {
        return send(
                request(path, token)
                        .header("Content-Type", "application/json")
                        .header("If-Match", "\"%d\"".formatted(version))
                        .POST(BodyPublishers.noBody()),
                null);
    }

    public Reply delete(String path, @Nullable String token) {
        return send(request(path, token).DELETE(), null);
    }

    public Reply askToken(String clientId, String secret) {
        return form("/oauth2/token", clientId, secret, Map.of("grant_type", "client_credentials"));
    }

    /** A form from a client that names itself by HTTP Basic authentication. */
    public Reply form(String path, String clientId, String secret, Map<String, String> form) {
        var basic = Base64.getEncoder().encodeToString((clientId + ":" + secret).getBytes(UTF_8));
        return send(
                request(path, null)
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(Browser.form(form))),
                null);
    }

    /** The token of somebody of the demo. */
    public String tokenOf(String demoPerson) {
        return askToken(demoPerson, "demo-" + demoPerson)
                .body()
                .path("access_token")
                .asString();
    }

    public static JWTClaimsSet claims(String token) {
        try {
            return SignedJWT.parse(token).getJWTClaimsSet();
        } catch (ParseException noToken) {
            throw new AssertionError(token, noToken);
        }
    }

    private HttpRequest.Builder request(String path, @Nullable String token) {
        var request = HttpRequest.newBuilder(service.resolve(path));
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private Reply send(HttpRequest.Builder request, @Nullable String sent) {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            holdAgainstTheContract(answer, sent);
            return new Reply(answer.statusCode(), JSON.readTree(answer.body()));
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private static void holdAgainstTheContract(HttpResponse<String> answer, @Nullable String sent) {
        var method = answer.request().method();
        var path = answer.uri().getPath();
        if (CONTRACT.describes(method, path)) {
            var mediaType = answer.headers().firstValue("Content-Type").map(type -> type.split(";", 2)[0]);
            var exchange = new Exchange(method, path, sent, answer.statusCode(), mediaType.orElse(null), answer.body());
            assertThat(CONTRACT.violations(exchange)).as(exchange.toString()).isEmpty();
        }
    }
}
