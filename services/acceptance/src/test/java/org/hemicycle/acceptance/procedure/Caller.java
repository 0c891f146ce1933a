package org.hemicycle.acceptance.procedure;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls a service as a client would; an answer of 400 and above fails the test with its words. */
record Caller(int port) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    JsonNode get(@Nullable String token, String path) {
        return send(request(token, path).GET());
    }

    JsonNode post(String token, String path, @Nullable Integer version, Map<String, ?> body) {
        var request = request(token, path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        return send(version == null ? request : request.header("If-Match", "\"%d\"".formatted(version)));
    }

    private HttpRequest.Builder request(@Nullable String token, String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return token == null ? request : request.header("Authorization", token);
    }

    private static JsonNode send(HttpRequest.Builder request) {
        try {
            var sent = request.build();
            var answer = CLIENT.send(sent, BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw new AssertionError(
                        "%s %s: %s".formatted(sent.method(), sent.uri().getPath(), answer.body()));
            }
            return JSON.readTree(answer.body());
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
