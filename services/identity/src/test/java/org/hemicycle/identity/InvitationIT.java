package org.hemicycle.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.text.ParseException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.hemicycle.platform.test.WithPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** A new officer is invited, chooses a password by a link that works once, and signs in. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=identity", "test.tokens=false"})
@ActiveProfiles("demo")
@WithPostgres
class InvitationIT {

    private static final String GOOD = "seven herons over water";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient db;

    private String email;
    private String person;
    private String link;

    @BeforeEach
    void invite() {
        email = "hythloday-%s@example.org".formatted(UUID.randomUUID());
        var invited = new Caller(port)
                .post("/invitations", new Caller(port).tokenOf("officer"), """
                        {"displayName": "Raphael Nonsenso", "email": "%s",
                         "affiliation": {"kind": "secretariat", "firstDay": "2016-01-01"},
                         "roles": [{"role": "secretariat", "firstDay": "2016-01-01"}]}""".formatted(email))
                .body();
        person = invited.path("person").asString();
        link = secretOf(invited.path("link").asString());
    }

    @Test
    void letsSomebodyInWithTheRolesTheyWereGiven() throws ParseException {
        var browser = new Browser(port);

        assertThat(activate(browser, link, GOOD).headers().firstValue("Location"))
                .hasValue("/sign-in");
        assertThat(browser.signIn(email, GOOD).statusCode()).isEqualTo(303);

        var token = new PortalStub(port)
                .tokensFor(browser)
                .body()
                .path("access_token")
                .asString();
        assertThat(Caller.claims(token).getSubject()).isEqualTo(person);
        assertThat(Caller.claims(token).getStringListClaim("roles")).containsExactly("secretariat");
    }

    @Test
    void aLinkWorksOnce() {
        assertThat(activate(new Browser(port), link, GOOD).statusCode()).isEqualTo(303);

        assertThat(activate(new Browser(port), link, "another good one indeed").statusCode())
                .isEqualTo(404);
        assertThat(new Browser(port).signIn(email, GOOD).statusCode()).isEqualTo(303);
    }

    @Test
    void ofTwoWhoUseItAtOnceOneSucceeds() {
        var statuses = Stream.of(GOOD, "eight geese over water")
                .map(password -> CompletableFuture.supplyAsync(
                        () -> activate(new Browser(port), link, password).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join);

        assertThat(statuses).containsExactlyInAnyOrder(303, 404);
    }

    @Test
    void aLinkExpires() {
        db.sql("update activation_link set expires_at = now() - interval '1 second' where person = ?::uuid")
                .param(person)
                .update();

        assertThat(activate(new Browser(port), link, GOOD).statusCode()).isEqualTo(404);
    }

    @Test
    void openingTheLinkUsesNothingUp() {
        new Browser(port).open("/activation?link=" + link);

        assertThat(activate(new Browser(port), link, GOOD).statusCode()).isEqualTo(303);
    }

    @Test
    void aNewLinkVoidsTheOldOneAndANewPasswordEndsWhatWasOpen() {
        var browser = new Browser(port);
        activate(browser, link, GOOD);
        browser.signIn(email, GOOD);
        var portal = new PortalStub(port);
        var refresh = portal.tokensFor(browser).body().path("refresh_token").asString();

        var first = newLink();
        var second = newLink();

        assertThat(activate(new Browser(port), first, "another good one indeed").statusCode())
                .isEqualTo(404);
        assertThat(activate(new Browser(port), second, "another good one indeed")
                        .statusCode())
                .isEqualTo(303);
        assertThat(portal.refresh(refresh).status()).isEqualTo(400);
        assertThat(new Browser(port).signIn(email, GOOD).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "elevenchars, too short",
        "password1234, breaches",
        "P@ssw0rd2026!!, breaches",
        "123456789012, breaches",
        "aaaaaaaaaaaaaaaa, breaches",
        "hythloday is my name, your name",
        "nonsenso 4 president, your name"
    })
    void refusesAPasswordThatWouldBeGuessedAndLetsTryAgain(String weak, String why) {
        var browser = new Browser(port);

        var refused = activate(browser, link, weak);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains(why).contains(link).doesNotContain(weak);
        assertThat(activate(browser, link, GOOD).statusCode()).isEqualTo(303);
    }

    @Test
    void keepsTheHashOfTheLinkAndOfThePasswordOnly() {
        activate(new Browser(port), link, GOOD);

        var everything = db.sql("""
                        select string_agg(t, ' ') from (
                            select l::text t from activation_link l union all select a::text from account a
                            union all select g::text from ledger g union all select i::text from idempotent_answer i) x""").query(String.class).single();
        assertThat(everything).contains(person, "{argon2}$argon2id$").doesNotContain(link, GOOD, email, "Nonsenso");
    }

    @Test
    void anOperatorIsInvitedByOperators() {
        var form = """
                {"displayName": "x", "email": "x-%s@example.org", "affiliation": {"kind": "secretariat", "firstDay": "2016-01-01"},
                 "roles": [{"role": "operator", "firstDay": "2016-01-01"}]}""".formatted(UUID.randomUUID());

        assertThat(new Caller(port)
                        .post("/invitations", new Caller(port).tokenOf("officer"), form)
                        .body()
                        .path("rule")
                        .asString())
                .isEqualTo("OPERATORS_BY_OPERATORS");
        assertThat(new Caller(port)
                        .post("/invitations", new Caller(port).tokenOf("poc-mar"), form)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void anOfficerCannotTakeOverAnOperator() {
        var operator = Caller.claims(new Caller(port).tokenOf("operator")).getSubject();

        var refused = new Caller(port)
                .post("/people/%s/activation-links".formatted(operator), new Caller(port).tokenOf("officer"), "");

        assertThat(refused.body().path("rule").asString()).isEqualTo("OPERATORS_BY_OPERATORS");
    }

    private String newLink() {
        return secretOf(new Caller(port)
                .post("/people/%s/activation-links".formatted(person), new Caller(port).tokenOf("officer"), "")
                .body()
                .path("link")
                .asString());
    }

    private static HttpResponse<String> activate(Browser browser, String link, String password) {
        return browser.submit("/activation?link=" + link, "/activation", Map.of("link", link, "password", password));
    }

    private static String secretOf(String link) {
        return link.substring(link.indexOf("link=") + 5);
    }
}
