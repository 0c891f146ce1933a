package org.hemicycle.membership.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.hemicycle.platform.test.contract.Exchange;
import org.hemicycle.platform.test.contract.HttpContract;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls with a token, each act on the version that is there; every answer is held against its description. */
record Calls(MockMvcTester http) {

    private static final HttpContract CONTRACT = HttpContract.of("membership");

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
        return send(token, version(token, object), object + act, body)
                .getResponse()
                .getStatus();
    }

    JsonNode actOn(String token, String version, String address, String body) {
        return made(send(token, version, address, body));
    }

    private String version(String token, String object) {
        return String.valueOf(read(token, object).getResponse().getHeader("ETag"));
    }

    private MvcTestResult read(@Nullable String token, String address) {
        var request = http.get().uri(address);
        return described(
                "GET", address, null, (token == null ? request : request.header("Authorization", token)).exchange());
    }

    private MvcTestResult send(String token, @Nullable String version, String address, String body) {
        var request = http.post()
                .uri(address)
                .header("Authorization", token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return described(
                "POST", address, body, (version == null ? request : request.header("If-Match", version)).exchange());
    }

    private static MvcTestResult described(String method, String address, @Nullable String sent, MvcTestResult answer) {
        var type = answer.getResponse().getContentType();
        var exchange = new Exchange(
                method,
                address.replaceFirst("[?].*", ""),
                sent,
                answer.getResponse().getStatus(),
                type == null ? null : type.split(";", 2)[0],
                text(answer));
        assertThat(CONTRACT.violations(exchange)).as(exchange.toString()).isEmpty();
        return answer;
    }

    private static JsonNode made(MvcTestResult answer) {
        assertThat(answer.getResponse().getStatus()).as(text(answer)).isBetween(200, 202);
        return JsonMapper.shared().readTree(text(answer));
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
