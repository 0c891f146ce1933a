package org.hemicycle.acceptance.procedure;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who files a letter of concern without an account, under a receipt code. */
final class Filer {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    private final int port;
    private String code = "";

    Filer(Caller at) {
        port = at.port();
    }

    /**
     * @param letter as the form has it
     * @return the id of the case
     */
    String files(String letter) {
        var codes = send(post(port, "/filer/receipt-codes", ""));
        code = JSON.readTree(codes.body()).path("receiptCode").asString();
        send(post(port, "/filer/letter", letter).header("Receipt-Code", code));
        return cases(act("/submission", "")).get(0).path("caseId").asString();
    }

    void supplements(String text) {
        act("/supplements", JSON.writeValueAsString(Map.of("text", text)));
    }

    private HttpResponse<String> act(String act, String body) {
        var seen =
                send(request(port, "/filer/letter").header("Receipt-Code", code).GET());
        var etag = seen.headers().firstValue("ETag").orElseThrow();
        return send(post(port, "/filer/letter" + act, body)
                .header("Receipt-Code", code)
                .header("If-Match", etag));
    }

    private static JsonNode cases(HttpResponse<String> answer) {
        return JSON.readTree(answer.body()).path("cases");
    }

    private static HttpRequest.Builder post(int port, String path, String body) {
        var request =
                request(port, path).header("Idempotency-Key", UUID.randomUUID().toString());
        return body.isEmpty()
                ? request.POST(BodyPublishers.noBody())
                : request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body));
    }

    private static HttpRequest.Builder request(int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw new AssertionError(answer.uri().getPath() + ": " + answer.body());
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
