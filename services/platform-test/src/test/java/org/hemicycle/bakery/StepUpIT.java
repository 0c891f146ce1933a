package org.hemicycle.bakery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.WithPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Lighting the oven, and giving a loaf away, are for who has just proved with a passkey to be who they are. */
@SpringBootTest(properties = "spring.config.name=bakery")
@AutoConfigureMockMvc
@WithPostgres
class StepUpIT {

    private static final UUID PERSON = UUID.randomUUID();
    private static final String GIFT = "{\"to\": \"the neighbour\"}";

    @Autowired
    MockMvcTester http;

    private Baker baker;
    private String order;

    @BeforeEach
    void anOrder() {
        baker = Baker.of(http, PERSON, "baker");
        order = "/orders/" + baker.order();
    }

    static Stream<String> proofsThatAreNotEnough() {
        return Stream.of(
                TestTokens.proved("pwd", Duration.ZERO, PERSON, "baker"),
                TestTokens.proved("phr", Duration.ofMinutes(6), PERSON, "baker"),
                TestTokens.ofProgram(PERSON, "baker"));
    }

    @ParameterizedTest
    @MethodSource("proofsThatAreNotEnough")
    void isAskedForAPasskeyWhoProvedTooLittle(String token) {
        var refused = new Baker(http, token).post(order + "/oven", "\"0\"", "");

        assertThat(refused).hasStatus(403);
        assertThat(refused.getResponse().getHeader("WWW-Authenticate"))
                .isEqualTo("Bearer error=\"insufficient_user_authentication\", acr_values=\"phr\", max_age=\"300\"");
        assertThat(refused)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:problem:insufficient-user-authentication");
        assertThat(refused).bodyJson().extractingPath("$.acr_values").isEqualTo("phr");
        assertThat(refused).bodyJson().extractingPath("$.max_age").isEqualTo(300);
    }

    @Test
    void goesOnWithTheSameRequestAfterSteppingUp() {
        var key = UUID.randomUUID().toString();

        assertThat(light(TestTokens.proved("pwd", Duration.ZERO, PERSON, "baker"), key))
                .hasStatus(403);
        assertThat(light(TestTokens.proved("phr", Duration.ofMinutes(4), PERSON, "baker"), key))
                .hasStatusOk();
    }

    @Test
    void whoHasNoRightIsNotAskedForMore() {
        var stranger = TestTokens.proved("pwd", Duration.ZERO, PERSON, "partner");

        assertThat(light(stranger, UUID.randomUUID().toString())).hasStatus(404);
    }

    @Test
    void anActOfTwoPersonsTakesTwoPasskeys() {
        var first = new Baker(http, TestTokens.proved("pwd", Duration.ZERO, PERSON, "baker"));
        var second = new Baker(http, TestTokens.proved("pwd", Duration.ZERO, UUID.randomUUID(), "baker"));
        assertThat(first.post(order + "/gift", "\"0\"", GIFT)).hasStatus(403);
        var asked = baker.post(order + "/gift", "\"0\"", GIFT).getResponse();
        var request = String.valueOf(asked.getHeader("Location"));

        assertThat(second.post(request + "/approval", "\"0\"", "")).hasStatus(403);
        assertThat(Baker.json(second.get(request)).path("state").asString()).isEqualTo("PENDING");
        assertThat(second.post(request + "/refusal", "\"0\"", "{\"reason\": \"no-passkey\"}"))
                .hasStatusOk();
    }

    private MvcTestResult light(String token, String key) {
        return http.post()
                .uri(order + "/oven")
                .header("Authorization", token)
                .header("Idempotency-Key", key)
                .header("If-Match", "\"0\"")
                .exchange();
    }
}
