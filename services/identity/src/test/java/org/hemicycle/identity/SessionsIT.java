package org.hemicycle.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.hemicycle.platform.test.WithPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=identity", "test.tokens=false"})
@ActiveProfiles("demo")
@WithPostgres
class SessionsIT {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient db;

    @Test
    void aPersonSeesAndEndsTheirSessionsAndNoRefreshTokenSurvives() throws Exception {
        var portal = new PortalStub(port);
        var browser = new Browser(port).signedInAs("analyst");
        var tokens = portal.tokensFor(browser).body();
        var access = tokens.path("access_token").asString();
        var session = Caller.claims(access).getStringClaim("sid");

        var listed = identity().get("/me/sessions", access).body().path("items");
        assertThat(listed.valueStream().map(one -> one.path("session").asString()))
                .contains(session);
        assertThat(listed.path(0).path("device").asString()).isEqualTo("Firefox, Linux");

        assertThat(identity().delete("/me/sessions/" + session, access).status())
                .isEqualTo(204);
        assertThat(portal.refresh(tokens.path("refresh_token").asString()).status())
                .isEqualTo(400);
        assertThat(browser.open(portal.question())
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .contains("/sign-in?");
        assertThat(identity().delete("/me/sessions/" + session, access).status())
                .isEqualTo(404);
    }

    @Test
    void anOfficerEndsTheSessionOfSomebodyElse() throws Exception {
        var portal = new PortalStub(port);
        var tokens = portal.tokensFor(new Browser(port).signedInAs("poc-png")).body();
        var claims = Caller.claims(tokens.path("access_token").asString());
        var path = "/people/%s/sessions".formatted(claims.getSubject());
        var officer = identity().tokenOf("officer");

        assertThat(identity().get(path, officer).body().path("items").size()).isEqualTo(1);
        assertThat(identity()
                        .delete(path + "/" + claims.getStringClaim("sid"), officer)
                        .status())
                .isEqualTo(204);

        assertThat(identity().get(path, officer).body().path("items").size()).isZero();
        assertThat(portal.refresh(tokens.path("refresh_token").asString()).status())
                .isEqualTo(400);
        assertThat(db.sql("select data from ledger where type = 'identity.session-ended.v1' order by id desc limit 1")
                        .query(String.class)
                        .single())
                .contains("BY_OFFICER");
    }

    @Test
    void nobodyReachesTheSessionsOfOthers() throws Exception {
        var access = new PortalStub(port)
                .tokensFor(new Browser(port).signedInAs("poc-mar"))
                .body()
                .path("access_token")
                .asString();
        var claims = Caller.claims(access);
        var other = identity().tokenOf("poc-png");

        assertThat(identity()
                        .delete("/me/sessions/" + claims.getStringClaim("sid"), other)
                        .status())
                .isEqualTo(404);
        assertThat(identity()
                        .get("/people/%s/sessions".formatted(claims.getSubject()), other)
                        .status())
                .isEqualTo(403);
        assertThat(identity()
                        .delete("/me/sessions/" + UUID.randomUUID(), access)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anIdleSessionEndsByItself() {
        var browser = new Browser(port).signedInAs("second-officer");
        db.sql("update sign_in_session set last_seen_at = last_seen_at - interval '61 minutes'")
                .update();

        assertThat(browser.open(new PortalStub(port).question())
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .contains("/sign-in?");
    }

    private Caller identity() {
        return new Caller(port);
    }
}
