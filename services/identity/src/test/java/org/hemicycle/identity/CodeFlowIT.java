package org.hemicycle.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.ParseException;
import java.util.Map;
import org.hemicycle.platform.test.WithPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/** Signing in with a browser: code with PKCE, tokens that say who it is, refreshed once each, given back at the end. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=identity", "test.tokens=false"})
@ActiveProfiles("demo")
@WithPostgres
class CodeFlowIT {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient db;

    @Test
    void asksWhoIsNotSignedInAndThenGoesOn() {
        var browser = new Browser(port);
        var portal = new PortalStub(port);

        var toPage = browser.open(portal.question());
        var page = toPage.headers().firstValue("Location").orElseThrow();
        assertThat(page).startsWith("http://127.0.0.1:%d/sign-in?continue=".formatted(port));
        var next = PortalStub.parameters(page).getOrDefault("continue", "");
        var back = browser.submit(
                page, "/sign-in", Map.of("email", "Officer@example.org", "password", "demo-officer", "continue", next));

        assertThat(back.statusCode()).isEqualTo(303);
        assertThat(back.headers().firstValue("Location")).hasValue(next);
        assertThat(portal.exchange(portal.accept(browser.open(next))).status()).isEqualTo(200);
    }

    @Test
    void saysWhoSignedInAndHow() throws ParseException {
        var portal = new PortalStub(port);

        var tokens = portal.tokensFor(new Browser(port).signedInAs("officer")).body();

        var access = Caller.claims(tokens.path("access_token").asString());
        assertThat(access.getStringListClaim("roles")).containsExactly("secretariat");
        assertThat(access.getAudience()).containsExactly("hemicycle");
        assertThat(access.getSubject())
                .isEqualTo(Caller.claims(new Caller(port).tokenOf("officer")).getSubject());
        assertThat(access.getStringClaim("acr")).isEqualTo("pwd");
        assertThat(access.getStringClaim("client_id")).isEqualTo("portal");
        var identity = Caller.claims(tokens.path("id_token").asString());
        assertThat(identity.getAudience()).as("no access token").containsExactly("portal");
        assertThat(identity.getStringClaim("nonce")).isEqualTo(portal.nonce());
        assertThat(identity.getDateClaim("auth_time")).isNotNull();
        assertThat(identity.getClaims()).doesNotContainKey("roles");
        assertThat(new Caller(port)
                        .get("/me", tokens.path("id_token").asString())
                        .status())
                .isEqualTo(401);
    }

    @Test
    void refreshesAndKeepsWhenTheProofWasGiven() throws ParseException {
        var portal = new PortalStub(port);
        var first = portal.tokensFor(new Browser(port).signedInAs("analyst")).body();

        var second = portal.refresh(first.path("refresh_token").asString());

        assertThat(second.status()).isEqualTo(200);
        var before = Caller.claims(first.path("id_token").asString());
        var after = Caller.claims(second.body().path("id_token").asString());
        assertThat(after.getDateClaim("auth_time")).isEqualTo(before.getDateClaim("auth_time"));
        assertThat(after.getStringClaim("sid")).isEqualTo(before.getStringClaim("sid"));
        assertThat(second.body().path("refresh_token")).isNotEqualTo(first.path("refresh_token"));
    }

    @Test
    void tellsTheNameOnRequestOnly() {
        var portal = new PortalStub(port);
        var browser = new Browser(port).signedInAs("officer");

        var asked = portal.tokensFor(browser).body().path("access_token").asString();
        var notAsked = portal.tokensFor(browser, "scope", "openid")
                .body()
                .path("access_token")
                .asString();

        assertThat(new Caller(port).get("/userinfo", asked).body().path("name").asString())
                .isEqualTo("Officer (demo)");
        assertThat(new Caller(port).get("/userinfo", notAsked).body().has("name"))
                .isFalse();
        assertThat(asked).doesNotContain("Officer");
    }

    @Test
    void givesTokensBack() {
        var portal = new PortalStub(port);
        var tokens = portal.tokensFor(new Browser(port).signedInAs("officer")).body();
        var refresh = tokens.path("refresh_token").asString();

        var revoked = new Caller(port).form("/oauth2/revoke", "portal", "demo-portal", Map.of("token", refresh));

        assertThat(revoked.status()).isEqualTo(200);
        assertThat(portal.refresh(refresh).body().path("error").asString()).isEqualTo("invalid_grant");
        assertThat(new Caller(port)
                        .get("/userinfo", tokens.path("access_token").asString())
                        .status())
                .isEqualTo(401);
    }

    @Test
    void signsOutWhereTheApplicationAsks() {
        var portal = new PortalStub(port);
        var browser = new Browser(port).signedInAs("officer");
        var tokens = portal.tokensFor(browser).body();

        var out =
                browser.open("/connect/logout?id_token_hint=%s&post_logout_redirect_uri=http://localhost:8080/&state=x"
                        .formatted(tokens.path("id_token").asString()));

        assertThat(out.headers().firstValue("Location")).hasValue("http://localhost:8080/?state=x");
        assertThat(browser.open(portal.question())
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .contains("/sign-in?");
        assertThat(portal.refresh(tokens.path("refresh_token").asString()).status())
                .isEqualTo(400);
    }

    @Test
    void keepsNeitherCodesNorTokensNorCookies() {
        var portal = new PortalStub(port);
        var browser = new Browser(port).signedInAs("officer");
        var code = portal.codeFor(browser);
        var tokens = portal.exchange(code).body();
        var cookie = browser.cookies().getCookieStore().getCookies().stream()
                .filter(kept -> kept.getName().equals("identity"))
                .findFirst()
                .orElseThrow();

        var everything = db.sql("""
                        select string_agg(t::text, ' ') from (
                            select g::text t from access_grant g union all select g::text from granted_token g
                            union all select s::text from sign_in_session s union all select l::text from ledger l) x""").query(String.class).single();

        assertThat(everything)
                .doesNotContain(
                        code,
                        tokens.path("access_token").asString(),
                        tokens.path("refresh_token").asString(),
                        cookie.getValue());
        assertThat(cookie.isHttpOnly()).isTrue();
    }

    @Test
    void servesAPageThatNeedsNoScript() {
        var page = new Browser(port).open("/sign-in");

        assertThat(page.body())
                .contains("<html lang=\"en\">", "<label for=\"email\">", "<label for=\"password\">")
                .doesNotContain("<script", "onclick", "style=");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(page.headers().firstValue("Set-Cookie").orElse("")).doesNotContain("JSESSIONID");
    }

    @Test
    void speaksFrench() {
        var page = new Browser(port)
                .send(java.net.http.HttpRequest.newBuilder(
                                java.net.URI.create("http://127.0.0.1:%d/sign-in".formatted(port)))
                        .header("Accept-Language", "fr-MA, en;q=0.5"));

        assertThat(page.body()).contains("<html lang=\"fr\">", "Mot de passe");
    }

    @Test
    void escapesWhatSomebodyTyped() {
        var page = new Browser(port).signIn("\"><script>alert(1)</script>", "x");

        assertThat(page.statusCode()).isEqualTo(401);
        assertThat(page.body()).contains("&quot;&gt;&lt;script&gt;").doesNotContain("<script>alert");
    }
}
