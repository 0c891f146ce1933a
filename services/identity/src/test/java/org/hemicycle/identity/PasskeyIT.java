package org.hemicycle.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hemicycle.platform.test.WithPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import tools.jackson.databind.json.JsonMapper;

/** What a password does not prove: somebody registers a passkey, and the token says that it was used, and when. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=identity", "test.tokens=false"})
@ActiveProfiles("demo")
@WithPostgres
class PasskeyIT {

    private static final String OURS = "http://localhost:8081";
    private static final String GOOD = "seven herons over water";
    private static final Pattern FORM_TOKEN = Pattern.compile("data-csrf=\"([^\"]+)\"");

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient db;

    private String email;
    private String person;
    private Browser browser;
    private final SoftAuthenticator device = new SoftAuthenticator(OURS, "localhost");

    @BeforeEach
    void signIn() {
        email = "mayor-%s@example.org".formatted(UUID.randomUUID());
        var invited = new Caller(port)
                .post("/invitations", new Caller(port).tokenOf("officer"), """
                        {"displayName": "Mayor", "email": "%s",
                         "affiliation": {"kind": "secretariat", "firstDay": "2016-01-01"},
                         "roles": [{"role": "trustee", "firstDay": "2016-01-01"}]}""".formatted(email))
                .body();
        person = invited.path("person").asString();
        var link = invited.path("link").asString();
        var secret = link.substring(link.indexOf("link=") + 5);
        browser = new Browser(port);
        browser.submit("/activation", "/activation", Map.of("link", secret, "password", GOOD));
        assertThat(browser.signIn(email, GOOD).statusCode()).isEqualTo(303);
    }

    @Test
    void stepsUpFromAPasswordToAPasskey() throws Exception {
        var portal = new PortalStub(port);
        var before = cookie();
        var question = portal.question("acr_values", "phr", "max_age", "300");
        var toPage = location(browser.open(question));
        assertThat(toPage).contains("/step-up?continue=");
        assertThat(browser.open(toPage).body()).contains("data-register=\"yes\"");

        assertThat(register(device).statusCode()).isEqualTo(201);
        assertThat(prove(device).statusCode()).isEqualTo(204);

        assertThat(cookie()).as("a cookie that leaked before is worth nothing").isNotEqualTo(before);
        var token = portal.exchange(portal.accept(browser.open(question)))
                .body()
                .path("access_token")
                .asString();
        var claims = Caller.claims(token);
        assertThat(claims.getStringClaim("acr")).isEqualTo("phr");
        assertThat(claims.getStringListClaim("amr")).contains("pop", "user", "mfa");
        assertThat(claims.getDateClaim("auth_time").toInstant())
                .isBetween(
                        java.time.Clock.systemUTC().instant().minusSeconds(30),
                        java.time.Clock.systemUTC().instant());
    }

    @Test
    void aLostPasskeyIsResetByTwoPersonsAndEverythingElseWithIt() {
        register(device);
        prove(device);
        var portal = new PortalStub(port);
        var refresh = portal.tokensFor(browser).body().path("refresh_token").asString();

        var asked = askReset(person);
        assertThat(asked.status()).isEqualTo(202);
        var request = "/approvals/" + asked.body().path("id").asString() + "/approval";
        assertThat(decide(request, "officer").body().path("rule").asString()).isEqualTo("TWO_PERSONS");
        assertThat(decide(request, "poc-mar").status()).isEqualTo(404);
        assertThat(passkeys()).isOne();
        assertThat(decide(request, "second-officer").status()).isEqualTo(200);

        assertThat(passkeys()).isZero();
        assertThat(location(browser.open(portal.question()))).contains("/sign-in?");
        assertThat(portal.refresh(refresh).status()).isEqualTo(400);
        assertThat(new Browser(port).signIn(email, GOOD).statusCode())
                .as("who knows the password could register a passkey of their own")
                .isEqualTo(401);
        assertThat(db.sql("select string_agg(type || data, ' ') from ledger where subject = ?")
                        .param(person)
                        .query(String.class)
                        .single())
                .contains("platform.approval-decided.v1", "identity.passkey-removed.v1", "PASSKEYS_RESET");
    }

    @Test
    void nobodyResetsTheirOwnNorAnOperatorsNorNothing() {
        assertThat(askReset(person).body().path("rule").asString()).isEqualTo("SOMETHING_TO_RESET");
        assertThat(askReset(Caller.claims(new Caller(port).tokenOf("operator")).getSubject())
                        .body()
                        .path("rule")
                        .asString())
                .isEqualTo("OPERATORS_BY_OPERATORS");
        assertThat(askReset(Caller.claims(new Caller(port).tokenOf("officer")).getSubject())
                        .status())
                .isEqualTo(403);
    }

    private Caller.Reply askReset(String whose) {
        return new Caller(port)
                .post("/people/%s/passkey-reset".formatted(whose), new Caller(port).tokenOf("officer"), """
                        {"reason": "lost-device"}""");
    }

    private Caller.Reply decide(String request, String who) {
        return new Caller(port).decide(request, new Caller(port).tokenOf(who), 0);
    }

    private int passkeys() {
        return db.sql("select count(*) from passkey where person = ?::uuid")
                .param(person)
                .query(Integer.class)
                .single();
    }

    @Test
    void asksForThePasskeyAgainWhenItsProofIsTooOld() {
        register(device);
        prove(device);
        db.sql("update sign_in_session set proved_at = proved_at - interval '6 minutes'")
                .update();

        assertThat(location(browser.open(new PortalStub(port).question("acr_values", "phr", "max_age", "300"))))
                .contains("/step-up?");
        assertThat(prove(device).statusCode()).isEqualTo(204);
        assertThat(location(browser.open(new PortalStub(port).question("acr_values", "phr", "max_age", "300"))))
                .contains("code=");
    }

    @Test
    void refusesAnAnswerToAnotherQuestion() {
        register(device);
        var old = challenge("/passkeys/challenge");
        challenge("/passkeys/challenge");

        assertThat(send("/passkeys/proof", device.prove(old)).statusCode()).isEqualTo(409);
        assertThat(send("/passkeys/proof", device.prove(old)).statusCode())
                .as("nor again")
                .isEqualTo(409);
    }

    @Test
    void aQuestionIsAnsweredOnce() {
        register(device);
        var challenge = challenge("/passkeys/challenge");

        assertThat(send("/passkeys/proof", device.prove(challenge)).statusCode())
                .isEqualTo(204);
        assertThat(send("/passkeys/proof", device.prove(challenge)).statusCode())
                .isEqualTo(409);
    }

    @Test
    void refusesAPageThatOnlyLooksLikeOurs() {
        var phished = new SoftAuthenticator("https://hemicyc1e.example", "localhost");

        assertThat(send("/passkeys?label=x", phished.register(challenge("/passkeys/registration-challenge")))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void refusesADeviceThatDidNotAskWhoHoldsIt() {
        register(device);

        assertThat(prove(device.withoutVerification()).statusCode()).isEqualTo(409);
    }

    @Test
    void refusesSomebodyElsesPasskey() {
        register(device);
        var other = new SoftAuthenticator(OURS, "localhost");
        signIn();
        register(other);

        assertThat(prove(device).statusCode()).isEqualTo(409);
    }

    @Test
    void addsAnotherPasskeyOnlyWithTheFirst() {
        register(device);

        var second = register(new SoftAuthenticator(OURS, "localhost"));
        assertThat(second.body()).contains("FIRST_WITH_THE_OTHER");

        prove(device);
        assertThat(register(new SoftAuthenticator(OURS, "localhost")).statusCode())
                .isEqualTo(201);
    }

    @Test
    void addsNoneOnAnOldSignIn() {
        db.sql("update sign_in_session set proved_at = proved_at - interval '11 minutes'")
                .update();

        assertThat(send("/passkeys/registration-challenge", "").body()).contains("FRESH_PROOF");
    }

    @Test
    void isRemovedOnlyWithAPasskey() {
        register(device);
        var weak = new PortalStub(port)
                .tokensFor(browser)
                .body()
                .path("access_token")
                .asString();
        var passkey = new Caller(port)
                .get("/me/passkeys", weak)
                .body()
                .path("items")
                .path(0)
                .path("passkey")
                .asString();
        assertThat(new Caller(port).delete("/me/passkeys/" + passkey, weak).status())
                .isEqualTo(403);

        prove(device);
        var strong = new PortalStub(port)
                .tokensFor(browser, "acr_values", "phr")
                .body()
                .path("access_token")
                .asString();

        assertThat(new Caller(port).delete("/me/passkeys/" + passkey, strong).status())
                .isEqualTo(204);
        assertThat(prove(device).statusCode()).isEqualTo(409);
    }

    @Test
    void nobodyProvesAnythingWithoutASession() {
        browser = new Browser(port);

        assertThat(browser.open("/step-up").statusCode()).isEqualTo(303);
        assertThat(browser.post("/passkeys/challenge", Map.of()).statusCode())
                .as("without the page's token")
                .isEqualTo(403);
    }

    private HttpResponse<String> register(SoftAuthenticator by) {
        var asked = send("/passkeys/registration-challenge", "");
        return asked.statusCode() == 200 ? send("/passkeys?label=My+phone", by.register(challengeOf(asked))) : asked;
    }

    private HttpResponse<String> prove(SoftAuthenticator by) {
        return send("/passkeys/proof", by.prove(challenge("/passkeys/challenge")));
    }

    private String challenge(String path) {
        return challengeOf(send(path, ""));
    }

    private static String challengeOf(HttpResponse<String> asked) {
        return new JsonMapper().readTree(asked.body()).path("challenge").asString();
    }

    /** As the page's script does. */
    private HttpResponse<String> send(String path, String json) {
        var token = FORM_TOKEN.matcher(browser.open("/step-up").body());
        assertThat(token.find()).isTrue();
        return browser.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", token.group(1))
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private String cookie() {
        return browser.cookies().getCookieStore().getCookies().stream()
                .filter(kept -> kept.getName().equals("identity"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
    }
}
