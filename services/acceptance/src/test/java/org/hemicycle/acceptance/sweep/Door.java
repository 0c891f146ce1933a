package org.hemicycle.acceptance.sweep;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hemicycle.acceptance.house.Client;
import org.hemicycle.acceptance.house.House;
import org.hemicycle.acceptance.house.Reply;
import org.hemicycle.acceptance.house.RunningService;
import org.jspecify.annotations.Nullable;

/** Anything that may come over HTTP to a service of the house, from anybody, well-formed or not. */
final class Door {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final House house;
    private final RunningService service;
    private final Map<String, String> tokens = new HashMap<>();

    Door(House house, RunningService service) {
        this.house = house;
        this.service = service;
    }

    /** @param person of the demo; null: nobody signed in */
    Reply get(@Nullable String person, String path, String... headers) {
        return send("GET", person, path, new byte[0], headers);
    }

    Reply post(@Nullable String person, String path, String body, String... headers) {
        return send("POST", person, path, body.getBytes(java.nio.charset.StandardCharsets.UTF_8), headers);
    }

    /** On the version that is shown now, at the address without its last part. */
    Reply act(@Nullable String person, String address, String act, String body, String... headers) {
        var etag = get(person, address, headers).etag();
        var all = java.util.Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "If-Match";
        all[headers.length + 1] = String.valueOf(etag);
        return post(person, address + act, body, all);
    }

    Reply send(String method, @Nullable String person, String path, byte[] body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:%d%s".formatted(service.port(), path)))
                .timeout(Duration.ofSeconds(60))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (person != null) {
            request.header("Authorization", "Bearer " + token(person));
        }
        if (!method.equals("GET")) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
            request.header(
                    "Content-Type",
                    method.equals("PUT") && !isJson(body) ? "application/octet-stream" : "application/json");
        }
        for (int at = 0; at < headers.length; at += 2) {
            request.header(headers[at], headers[at + 1]);
        }
        return sent(request.build());
    }

    private static boolean isJson(byte[] body) {
        return body.length > 0 && body[0] == '{';
    }

    private static Reply sent(HttpRequest request) {
        try {
            HttpResponse<String> answer = HTTP.send(request, BodyHandlers.ofString());
            return new Reply(
                    answer.statusCode(), answer.headers().firstValue("ETag").orElse(null), answer.body());
        } catch (IOException cutOff) {
            return new Reply(0, null, String.valueOf(cutOff.getMessage()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private String token(String person) {
        return tokens.computeIfAbsent(
                person, one -> java.util.Objects.requireNonNull(Client.tokenOf(house, one), "identity is away"));
    }
}
