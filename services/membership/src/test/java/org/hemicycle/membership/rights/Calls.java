package org.hemicycle.membership.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls with a token, each act on the version that is there. */
record Calls(MockMvcTester http) {

    int status(@Nullable String token, String address) {
        return read(token, address).getResponse().getStatus();
    }

    JsonNode get(@Nullable String token, String address) {
        return made(read(token, address));
    }

    JsonNode post(String token, String address, String body) {
        return made(send(token, null, address, body));
    }

    int postStatus(String token, String address, String body) {
        return send(token, null, address, body).getResponse().getStatus();
    }

    JsonNode act(String token, String object, String act, String body) {
        return made(send(token, version(token, object), object + act, body));
    }

    int actStatus(String token, String object, String act, String body) {
        return send(token, version(token, object), object + act, body).getResponse().getStatus();
    }

    JsonNode actOn(String token, String version, String address, String body) {
        return made(send(token, version, address, body));
    }

    private String version(String token, String object) {
        return String.valueOf(read(token, object).getResponse().getHeader("ETag"));
    }

    private MvcTestResult read(@Nullable String token, String address) {
        var request = http.get().uri(address);
        return (token == null ? request : request.header("Authorization", token)).exchange();
    }

    private MvcTestResult send(String token, @Nullable String version, String address, String body) {
        var request = http.post()
                .uri(address)
                .header("Authorization", token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return (version == null ? request : request.header("If-Match", version)).exchange();
    }

    private static JsonNode made(MvcTestResult answer) {
        try {
            var text = answer.getResponse().getContentAsString();
            assertThat(answer.getResponse().getStatus()).as(text).isBetween(200, 202);
            return JsonMapper.shared().readTree(text);
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
