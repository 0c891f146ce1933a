package org.hemicycle.membership.scenario;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.hemicycle.platform.test.TestTokens;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the service as a client would; an answer of 400 and above fails the test with its words. */
record Caller(int port, JsonMapper json) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    record Reply(String text, @Nullable String etag, JsonMapper json) {

        JsonNode body() {
            return json.readTree(text);
        }
    }

    Reply get(@Nullable String token, String path) {
        return send(request(token, path).GET());
    }

    Reply post(String token, String path, @Nullable String etag, Map<String, ?> body) {
        var request = request(token, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(body)));
        if (etag != null) {
            request.header("If-Match", etag);
        }
        return send(request);
    }

    /** Sets the demo clock of this service. */
    void moveTo(String instant) {
        post(TestTokens.of("demo-operator"), "/demo/clock", null, Map.of("to", instant));
    }

    private HttpRequest.Builder request(@Nullable String token, String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return token == null ? request : request.header("Authorization", token);
    }

    private Reply send(HttpRequest.Builder request) {
        try {
            var sent = request.build();
            var answer = CLIENT.send(sent, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw new AssertionError(
                        "%s %s: %s".formatted(sent.method(), sent.uri().getPath(), answer.body()));
            }
            return new Reply(answer.body(), answer.headers().firstValue("ETag").orElse(null), json);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
