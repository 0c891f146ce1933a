package org.hemicycle.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.IntStream;
import org.hemicycle.portal.StandIn.Reply;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class SignInIT extends PortalPages {

    private static final String NOTHING = "{\"items\":[],\"offset\":0,\"limit\":25,\"total\":0}";

    private static final String NO_COUNTS =
            "{\"all\":0,\"mine\":0,\"unassigned\":0,\"overdue\":0,\"followUp\":0,\"processes\":[]}";

    @Autowired
    private JdbcClient db;

    private Visitor officer() {
        MEMBERSHIP.on("GET /work-items", NOTHING);
        MEMBERSHIP.on("GET /work-items/counts", NO_COUNTS);
        ELECTIONS.on("GET /work-items/counts", NO_COUNTS);
        MEMBERSHIP.on("GET /approvals", NOTHING);
        MEMBERSHIP.on("GET /admissions", NOTHING);
        ELECTIONS.on("GET /work-items", NOTHING);
        ELECTIONS.on("GET /approvals", NOTHING);
        return signedIn("secretariat");
    }

    @Test
    void leadsBackToThePageThatWasAskedFor() {
        IDENTITY.is("{\"displayName\":\"Ada\",\"roles\":[\"secretariat\"]}", 300);
        var visitor = somebody();

        var turnedAway = visitor.get("/admissions/new");
        var back = visitor.signIn();

        assertThat(Visitor.location(turnedAway).getPath()).isEqualTo("/sign-in");
        assertThat(Visitor.location(back).getPath()).isEqualTo("/admissions/new");
        assertThat(visitor.get("/admissions/new").statusCode()).isEqualTo(200);
    }

    @Test // RFC 7636: the answer of the wrong browser is worth nothing
    void refusesACodeThatAnotherBrowserAskedFor() {
        var visitor = somebody();
        visitor.get("/oauth2/authorization/hemicycle");

        var back = visitor.get("/login/oauth2/code/hemicycle?code=once&state=stolen");

        assertThat(Visitor.location(back).toString()).endsWith("/sign-in?failed");
        assertThat(visitor.get("/work").statusCode()).isEqualTo(302);
    }

    @Test
    void keepsTheSessionInAHostCookieThatScriptsCannotRead() {
        var answer = somebody().get("/oauth2/authorization/hemicycle");

        assertThat(answer.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("__Host-hemicycle=")
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void givesSomebodyWhoOnlyReadsNoSession() {
        MEMBERSHIP.on("GET /participants", NOTHING);
        var visitor = somebody();

        visitor.get("/members");

        assertThat(visitor.cookies()).isEmpty();
    }

    @Test
    void asksEachServiceWithATokenForItAlone() {
        var officer = officer();

        officer.get("/work");

        assertThat(MEMBERSHIP.asked("GET /work-items"))
                .allMatch(asked -> asked.authorization().equals("Bearer for-membership"));
        assertThat(ELECTIONS.asked("GET /work-items")) // plays response-policy too
                .extracting(asked -> asked.authorization())
                .containsExactlyInAnyOrder("Bearer for-elections", "Bearer for-response-policy");
    }

    @Test
    void countsNoWorkWhileAServiceIsAway() {
        var officer = officer();
        assertThat(officer.get("/work").body()).contains("All (0)");
        ELECTIONS.on("GET /work-items/counts", asked -> Reply.problem(503, ""));

        assertThat(officer.get("/work").body()).contains("All (–)").doesNotContain("All (0)");
    }

    @Test
    void showsNoTokenToTheBrowserAndKeepsThemSealed() {
        var officer = officer();
        var page = officer.get("/work");

        assertThat(page.body()).contains("Ada").doesNotContain("for-membership", "refresh-0");
        assertThat(officer.cookies().values()).noneMatch(value -> value.contains("refresh"));
        assertThat(db.sql("select encode(sealed, 'escape') from token_set")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(kept -> kept.contains("refresh-0") || kept.contains("for-membership"));
    }

    @Test // a refresh token that comes twice ends everything that was granted with it
    void renewsOnceThoughManyRequestsNeedIt() {
        officer();
        var me = "{\"displayName\":\"Ada\",\"roles\":[\"secretariat\"]}";
        IDENTITY.is(me, 10);
        var visitor = somebody();
        visitor.signIn();
        IDENTITY.is(me, 300);
        var before = IDENTITY.renewals();

        var pages = IntStream.range(0, 6)
                .parallel()
                .mapToObj(n -> visitor.get("/work").statusCode())
                .toList();

        assertThat(pages).containsOnly(200);
        assertThat(IDENTITY.renewals()).isEqualTo(before + 1);
    }

    @Test
    void sendsToTheSignInWhenTheSessionHasEndedAtIdentity() {
        var officer = officer();
        IDENTITY_SERVER.on("POST /oauth2/token", asked -> Reply.problem(400, "{\"error\":\"invalid_grant\"}"));
        MEMBERSHIP.on("GET /admissions", asked -> Reply.problem(401, "{\"status\":401}"));

        var answer = officer.get("/admissions");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Visitor.location(answer).getPath()).isEqualTo("/sign-in");
    }

    @Test
    void saysThatSigningInIsNotPossibleWhileIdentityIsAway() {
        IDENTITY_SERVER.on("GET /actuator/health/liveness", asked -> Reply.problem(503, ""));

        var answer = somebody().get("/sign-in", "Accept-Language", "fr");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("La connexion n’est pas possible pour le moment");
    }

    @Test
    void failsWithoutASessionWhenNobodyIntroducesTheReader() {
        IDENTITY_SERVER.on("GET /me", asked -> Reply.problem(403, "{\"status\":403}"));
        var visitor = somebody();

        var back = visitor.signIn();

        assertThat(Visitor.location(back).toString()).endsWith("/sign-in?failed");
        assertThat(visitor.get("/sign-in?failed").body()).contains("You are not signed in");
    }

    @Test
    void endsTheSessionHereAndAtIdentity() {
        var officer = officer();

        var out = officer.submit("/work", "/sign-out", Map.of());

        assertThat(Visitor.location(out).toString())
                .startsWith(IDENTITY_SERVER.address() + "/connect/logout?id_token_hint=");
        assertThat(IDENTITY_SERVER.asked("POST /oauth2/revoke")).hasSize(1);
        assertThat(officer.get("/work").statusCode()).isEqualTo(302);
    }
}
