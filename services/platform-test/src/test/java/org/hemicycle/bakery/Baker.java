package org.hemicycle.bakery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.hemicycle.platform.test.TestTokens;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who works here, and what they ask of the bakery. */
record Baker(MockMvcTester http, String token) {

    static Baker of(MockMvcTester http, UUID person, String role) {
        return new Baker(http, TestTokens.of(person, role));
    }

    MvcTestResult get(String address) {
        return http.get().uri(address).header("Authorization", token).exchange();
    }

    MvcTestResult post(String address, @Nullable String version, String body) {
        var request = http.post()
                .uri(address)
                .header("Authorization", token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return (version == null ? request : request.header("If-Match", version)).exchange();
    }

    /** A new order of a loaf that nobody else orders. */
    String order() {
        var loaf = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "loaf";
        var placed = post("/orders", null, "{\"loaf\":\"%s\"}".formatted(loaf));
        assertThat(placed).hasStatus(201);
        return json(placed).path("id").asString();
    }

    static JsonNode json(MvcTestResult answer) {
        try {
            return JsonMapper.shared().readTree(answer.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
