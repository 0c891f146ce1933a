package org.hemicycle.acceptance.procedure;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
        var request = posting(token, path, JSON.writeValueAsString(body), "application/json");
        return send(version == null ? request : request.header("If-Match", "\"%d\"".formatted(version)));
    }

    /** On the version that the address shows now. */
    JsonNode act(String token, String address, String act, Map<String, ?> body) {
        var seen = answer(request(token, address).GET());
        var etag = seen.headers().firstValue("ETag").orElseThrow();
        return send(posting(token, address + act, JSON.writeValueAsString(body), "application/json")
                .header("If-Match", etag));
    }

    /** A file. */
    JsonNode upload(String token, String path, String csv) {
        return send(posting(token, path, csv, "text/csv"));
    }

    /** Without sign-in, as it is said in the answer. */
    String cast(String path, Map<String, ?> body) {
        return answer(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body))))
                .body();
    }

    String text(@Nullable String token, String path) {
        return answer(request(token, path).GET()).body();
    }

    private HttpRequest.Builder posting(String token, String path, String body, String type) {
        return request(token, path)
                .header("Content-Type", type)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpRequest.Builder request(@Nullable String token, String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return token == null ? request : request.header("Authorization", token);
    }

    private static JsonNode send(HttpRequest.Builder request) {
        var body = answer(request).body();
        return body.isEmpty() ? JSON.createObjectNode() : JSON.readTree(body);
    }

    private static HttpResponse<String> answer(HttpRequest.Builder request) {
        try {
            var sent = request.build();
            var answer = CLIENT.send(sent, BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw new AssertionError(
                        "%s %s: %s".formatted(sent.method(), sent.uri().getPath(), answer.body()));
            }
            return answer;
        } catch (IOException failure) {
            throw new AssertionError(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
