package org.hemicycle.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hemicycle.neighbour.NeighbourMain;
import org.hemicycle.platform.test.SharedServers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** A token for one service is worth nothing at another, so a service can pass on no more than it must. */
class NarrowTokenIT {

    private static final String EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange";
    private static final String ACCESS = "urn:ietf:params:oauth:token-type:access_token";

    private static IdentityRun identity;
    private static ConfigurableApplicationContext neighbour;

    @BeforeAll
    static void start() {
        identity = IdentityRun.demo(SharedServers.newDatabase(), "--identity.services=identity,neighbour");
        neighbour = NeighbourMain.start(SharedServers.newDatabase(), identity.port());
    }

    @AfterAll
    static void stop() {
        neighbour.close();
        identity.close();
    }

    @Test
    void aClientAsksForATokenForOneServiceAlone() {
        var narrow = identity.caller()
                .form(
                        "/oauth2/token",
                        "operator",
                        "demo-operator",
                        Map.of("grant_type", "client_credentials", "audience", "neighbour"))
                .body()
                .path("access_token")
                .asString();

        assertThat(new Caller(IdentityRun.portOf(neighbour))
                        .get("/operations/relay", narrow)
                        .status())
                .isEqualTo(200);
        assertThat(identity.caller().get("/operations/relay", narrow).status()).isEqualTo(401);
    }

    @Test
    void anApplicationExchangesAPersonsTokenForOneForOneService() {
        var portal = new PortalStub(identity.port());
        var wide = portal.tokensFor(new Browser(identity.port()).signedInAs("operator"))
                .body()
                .path("access_token")
                .asString();

        var narrow =
                exchange(portal, wide, "neighbour").body().path("access_token").asString();

        assertThat(Caller.claims(narrow).getSubject())
                .isEqualTo(Caller.claims(wide).getSubject());
        assertThat(Caller.claims(narrow).getAudience()).containsExactly("neighbour");
        assertThat(new Caller(IdentityRun.portOf(neighbour))
                        .get("/operations/relay", narrow)
                        .status())
                .isEqualTo(200);
        assertThat(identity.caller().get("/me", narrow).status()).isEqualTo(401);
        assertThat(exchange(portal, narrow, "identity").status())
                .as("an exchanged token is not exchanged again")
                .isEqualTo(400);
    }

    @Test
    void knowsForWhomATokenCanBe() {
        var refused = identity.caller()
                .form(
                        "/oauth2/token",
                        "operator",
                        "demo-operator",
                        Map.of("grant_type", "client_credentials", "audience", "elsewhere"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body().path("error").asString()).isEqualTo("invalid_target");
    }

    private static Caller.Reply exchange(PortalStub portal, String token, String service) {
        return portal.ask(Map.of(
                "grant_type", EXCHANGE, "subject_token", token, "subject_token_type", ACCESS, "audience", service));
    }
}
