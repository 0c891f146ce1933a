package org.hemicycle.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hemicycle.platform.test.WithPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** Codes and refresh tokens in the wrong hands, at the wrong time or for the second time. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=identity", "test.tokens=false"})
@ActiveProfiles("demo")
@WithPostgres
class CodeRefusalIT {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient db;

    @Test
    void aCodeIsGoodOnceAndASecondUseTakesBackWhatTheFirstGot() {
        var portal = new PortalStub(port);
        var code = portal.codeFor(officer());
        var tokens = portal.exchange(code).body();

        var replayed = portal.exchange(code);

        assertThat(replayed.status()).isEqualTo(400);
        assertThat(replayed.body().path("error").asString()).isEqualTo("invalid_grant");
        assertThat(portal.refresh(tokens.path("refresh_token").asString()).status())
                .isEqualTo(400);
        assertThat(lastRevocation()).contains("USED_TWICE");
    }

    @Test
    void aRefreshTokenThatComesTwiceEndsTheWholeFamily() {
        var portal = new PortalStub(port);
        var first = portal.tokensFor(officer()).body().path("refresh_token").asString();
        var second = portal.refresh(first).body().path("refresh_token").asString();

        assertThat(portal.refresh(first).body().path("error").asString()).isEqualTo("invalid_grant");

        assertThat(portal.refresh(second).status())
                .as("the newest, whoever holds it")
                .isEqualTo(400);
        assertThat(lastRevocation()).contains("USED_TWICE");
    }

    @Test
    void ofManyWhoRefreshAtOnceAtMostOneGetsTokensAndThoseDie() {
        var portal = new PortalStub(port);
        var token = portal.tokensFor(officer()).body().path("refresh_token").asString();

        var replies =
                IntStream.range(0, 6)
                        .mapToObj(i -> CompletableFuture.supplyAsync(() -> portal.refresh(token)))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(replies.stream().filter(reply -> reply.status() == 200).toList())
                .hasSizeLessThanOrEqualTo(1)
                .allSatisfy(reply -> assertThat(portal.refresh(
                                        reply.body().path("refresh_token").asString())
                                .status())
                        .isEqualTo(400));
    }

    @Test
    void aCodeIsWorthNothingWithoutTheSecretOfWhoAsked() {
        var asked = new PortalStub(port);
        var other = new PortalStub(port);

        assertThat(other.exchange(asked.codeFor(officer())).status()).isEqualTo(400);
    }

    @Test
    void aCodeIsWorthNothingToAnotherClient() {
        var portal = new PortalStub(port);
        var code = portal.codeFor(officer());

        var stolen = new Caller(port)
                .form(
                        "/oauth2/token",
                        "partner",
                        "demo-partner",
                        Map.of(
                                "grant_type",
                                "authorization_code",
                                "code",
                                code,
                                "redirect_uri",
                                PortalStub.REDIRECT,
                                "code_verifier",
                                "x".repeat(43)));

        assertThat(stolen.status()).isEqualTo(400);
    }

    @Test
    void aCodeExpires() {
        var portal = new PortalStub(port);
        var code = portal.codeFor(officer());

        db.sql("""
                update granted_token set issued_at = issued_at - interval '61 seconds',
                                         expires_at = expires_at - interval '61 seconds' where kind = 'CODE'""").update();

        assertThat(portal.exchange(code).status()).isEqualTo(400);
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "client_id, nobody",
        "client_id, partner",
        "redirect_uri, http://evil.example/",
        "redirect_uri, http://localhost:8080/login/oauth2/code/hemicycle/../../elsewhere",
        "redirect_uri, ''"
    })
    void sendsABrowserNowhereItDoesNotKnow(String parameter, String value) {
        var answer = officer().open(new PortalStub(port).question(parameter, value));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @ParameterizedTest(name = "without {0}")
    @CsvSource({"code_challenge, ''", "code_challenge_method, plain", "scope, operator", "response_type, token"})
    void saysWhoRefuses(String parameter, String value) {
        var answer = officer().open(new PortalStub(port).question(parameter, value));

        if (answer.statusCode() == 302) {
            var parameters = PortalStub.parameters(location(answer));
            assertThat(parameters)
                    .containsKey("error")
                    .containsEntry("iss", PortalStub.ISSUER)
                    .doesNotContainKey("code");
        } else {
            assertThat(answer.statusCode()).isEqualTo(400);
        }
    }

    @Test
    void everyAnswerNamesTheIssuerSoThatAMixUpIsNoticed() {
        var portal = new PortalStub(port);
        var answer = officer().open(portal.question());

        assertThat(PortalStub.parameters(location(answer))).containsEntry("iss", PortalStub.ISSUER);
        assertThat(new Caller(port)
                        .get("/.well-known/openid-configuration", null)
                        .body()
                        .path("authorization_response_iss_parameter_supported")
                        .asBoolean())
                .isTrue();
        assertThatExceptionOfType(PortalStub.MixedUp.class)
                .as("the portal began at another issuer")
                .isThrownBy(() -> new PortalStub(port).accept(answer));
    }

    @Test
    void asksForNoPageWhereNoneMayBeShown() {
        var answer = new Browser(port).open(new PortalStub(port).question("prompt", "none"));

        assertThat(PortalStub.parameters(location(answer)))
                .containsEntry("error", "login_required")
                .containsEntry("iss", PortalStub.ISSUER);
    }

    @Test
    void asksAgainWhenTheProofIsTooOld() {
        var browser = officer();
        db.sql("update sign_in_session set proved_at = proved_at - interval '10 minutes'")
                .update();

        assertThat(location(browser.open(new PortalStub(port).question("max_age", "300"))))
                .contains("/sign-in?");
        assertThat(location(browser.open(new PortalStub(port).question("max_age", "900"))))
                .contains("code=");
        assertThat(location(browser.open(new PortalStub(port).question("prompt", "login"))))
                .contains("/sign-in?")
                .doesNotContain("prompt");
    }

    @Test
    void aFormFromElsewhereSignsNobodyIn() {
        var forged =
                new Browser(port).post("/sign-in", Map.of("email", "officer@example.org", "password", "demo-officer"));

        assertThat(forged.statusCode()).isEqualTo(403);
    }

    @Test
    void goesOnToOurPagesOnly() {
        for (var next : List.of("https://evil.example/", "//evil.example", "/\\evil.example", "/me", "javascript:x")) {
            var answer = new Browser(port)
                    .submit(
                            "/sign-in",
                            "/sign-in",
                            Map.of("email", "officer@example.org", "password", "demo-officer", "continue", next));
            assertThat(location(answer)).as(next).isEqualTo("/signed-in");
        }
    }

    private Browser officer() {
        return new Browser(port).signedInAs("officer");
    }

    private String lastRevocation() {
        return db.sql("select data from ledger where type = 'identity.access-revoked.v1' order by id desc limit 1")
                .query(String.class)
                .single();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
    }
}
