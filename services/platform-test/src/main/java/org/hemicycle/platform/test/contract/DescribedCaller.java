package org.hemicycle.platform.test.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls a service and holds each request and answer against what is described. */
public final class DescribedCaller {

    /** What came back; {@code etag} and {@code location} are empty where the answer has none. */
    public record Reply(int status, String etag, String location, String body) {

        public JsonNode json() {
            return new JsonMapper().readTree(body);
        }
    }

    private final MockMvcTester http;
    private final HttpContract contract;
    private final Set<String> done = new TreeSet<>();

    public DescribedCaller(MockMvcTester http, HttpContract contract) {
        this.http = http;
        this.contract = contract;
    }

    /** The operations that did what they are for, not only refused it. */
    public Set<String> done() {
        return done;
    }

    public Reply get(String address, @Nullable String token) {
        return send("GET", address, token, null, Map.of());
    }

    /** With headers by name, in pairs. */
    public Reply post(String address, @Nullable String token, @Nullable String body, Map<String, String> headers) {
        return send("POST", address, token, body, headers);
    }

    /** With a fresh key. */
    public Reply post(String address, String token, @Nullable String body) {
        return post(address, token, body, Map.of("Idempotency-Key", key()));
    }

    /** On the version that the address shows now, with a fresh key. */
    public Reply act(String address, String act, String token, @Nullable String body) {
        var version = Map.of("If-Match", get(address, token).etag(), "Idempotency-Key", key());
        return post(address + act, token, body, version);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }

    public Reply send(
            String method, String address, @Nullable String token, @Nullable String body, Map<String, String> headers) {
        var request = http.method(HttpMethod.valueOf(method)).uri(address);
        headers.forEach(request::header);
        if (token != null) {
            request.header("Authorization", token);
        }
        if (body != null && !headers.containsKey("Content-Type")) {
            request.contentType(MediaType.APPLICATION_JSON);
        }
        if (body != null) {
            request.content(body);
        }
        return held(method, address, body, request.exchange().getResponse());
    }

    private Reply held(String method, String address, @Nullable String sent, MockHttpServletResponse answer) {
        var path = address.replaceFirst("[?].*", "");
        var type = answer.getContentType();
        var received = text(answer);
        var exchange = new Exchange(
                method, path, sent, answer.getStatus(), type == null ? null : type.split(";", 2)[0], received);
        assertThat(contract.violations(exchange)).as(exchange.toString()).isEmpty();
        if (answer.getStatus() < 300) {
            done.add(contract.operation(method, path));
        }
        return new Reply(answer.getStatus(), header(answer, "ETag"), header(answer, "Location"), received);
    }

    private static String header(MockHttpServletResponse answer, String name) {
        var value = answer.getHeader(name);
        return value == null ? "" : value;
    }

    private static String text(MockHttpServletResponse answer) {
        try {
            return answer.getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
