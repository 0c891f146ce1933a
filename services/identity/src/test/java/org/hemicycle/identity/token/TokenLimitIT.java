package org.hemicycle.identity.token;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import org.hemicycle.identity.Browser;
import org.hemicycle.platform.test.WithPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import tools.jackson.databind.json.JsonMapper;

/** Guessing a client's secret ends soon, and ends nothing for those who have it. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=identity",
            "test.tokens=false",
            "identity.token.limits.source-and-client.tries=4",
            "identity.token.limits.source.tries=8",
            "identity.token.limits.client.tries=10"
        })
@ActiveProfiles("demo")
@WithPostgres
class TokenLimitIT {

    @LocalServerPort
    int port;

    @Test
    void theLimitHoldsAndSaysWhenToComeBack() {
        assertThat(guess("127.0.1.2", "analyst", 6)).containsExactly(401, 401, 401, 401, 429, 429);

        var refused = ask("127.0.1.2", "analyst", "demo-analyst");
        assertThat(refused.statusCode()).as("it is not even looked at").isEqualTo(429);
        assertThat(refused.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 15 * 60L);
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(JsonMapper.shared().readTree(refused.body()).path("type").asString())
                .isEqualTo("urn:problem:too-many-requests");
    }

    @Test
    void whoHasTheSecretGoesOn() {
        assertThat(ask("127.0.1.3", "officer", "demo-officer").statusCode()).isEqualTo(200);
        assertThat(guess("127.0.1.3", "officer", 5)).contains(429);

        assertThat(ask("127.0.1.3", "officer", "demo-officer").statusCode())
                .as("let in from the same network before")
                .isEqualTo(200);
        assertThat(ask("127.0.1.4", "second-officer", "demo-second-officer").statusCode())
                .as("never seen, from another network")
                .isEqualTo(200);
    }

    @Test
    void oneNetworkTryingManyClientsStops() {
        var answers = IntStream.range(0, 10)
                .map(n -> ask("127.0.1.5", "client-" + n, "x").statusCode())
                .boxed()
                .toList();

        assertThat(answers.subList(0, 8)).containsOnly(401);
        assertThat(answers.subList(8, 10)).containsOnly(429);
    }

    @Test
    void aClientGoneWildIsSlowedDownAlone() {
        var answers = IntStream.range(0, 14)
                .map(n -> ask("127.0.1.6", "partner", "demo-partner").statusCode())
                .boxed()
                .toList();

        assertThat(answers).startsWith(200, 200, 200).contains(429);
        assertThat(ask("127.0.1.6", "auditor", "demo-auditor").statusCode()).isEqualTo(200);
    }

    private List<Integer> guess(String network, String client, int times) {
        return IntStream.range(0, times)
                .mapToObj(n -> ask(network, client, "guess-" + n).statusCode())
                .toList();
    }

    private HttpResponse<String> ask(String network, String client, String secret) {
        var basic = Base64.getEncoder().encodeToString((client + ":" + secret).getBytes(UTF_8));
        return new Browser(port)
                .localAddress(network)
                .send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d/oauth2/token".formatted(port)))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials")));
    }
}
