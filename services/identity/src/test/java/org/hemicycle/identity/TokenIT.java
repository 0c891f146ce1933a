package org.hemicycle.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.ParseException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.identity.client.ClientProcedure;
import org.hemicycle.identity.person.Affiliation;
import org.hemicycle.identity.person.NewPerson;
import org.hemicycle.identity.person.PersonProcedure;
import org.hemicycle.identity.person.Role;
import org.hemicycle.identity.person.RoleGrant;
import org.hemicycle.platform.test.WithPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import tools.jackson.databind.JsonNode;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=identity", "test.tokens=false"})
@ActiveProfiles("demo")
@WithPostgres
class TokenIT {

    @LocalServerPort
    int port;

    @Autowired
    PersonProcedure people;

    @Autowired
    ClientProcedure clients;

    @Autowired
    JdbcClient db;

    @ParameterizedTest
    @CsvSource({
        "officer, secretariat,",
        "second-officer, secretariat,",
        "analyst, eligibility-analyst,",
        "second-analyst, eligibility-analyst,",
        "operator, demo-operator operator,",
        "partner, partner,",
        "poc-mar, point-of-contact, MAR",
        "poc-png, point-of-contact, PNG"
    })
    void saysWhoActs(String client, String roles, String government) throws ParseException {
        var claims = Caller.claims(identity().tokenOf(client));

        assertThat(claims.getStringListClaim("roles")).containsExactly(roles.split(" "));
        assertThat(claims.getStringClaim("government")).isEqualTo(government);
        assertThat(claims.getAudience()).containsExactly("hemicycle");
        assertThat(claims.getIssuer()).isEqualTo("http://localhost:8081");
        assertThat(UUID.fromString(claims.getStringClaim("person")).version()).isEqualTo(4);
        assertThat(claims.getSubject()).isEqualTo(claims.getStringClaim("person"));
    }

    @Test
    void holdsForHalfAnHour() {
        var claims = Caller.claims(identity().tokenOf("officer"));

        assertThat(claims.getExpirationTime().toInstant())
                .isEqualTo(claims.getIssueTime().toInstant().plusSeconds(1800));
    }

    @Test
    void givesDifferentPeopleDifferentIds() {
        assertThat(Caller.claims(identity().tokenOf("officer")).getSubject())
                .isNotEqualTo(
                        Caller.claims(identity().tokenOf("second-officer")).getSubject());
    }

    @Test
    void refusesAWrongSecretAndAnUnknownClientAlike() {
        var wrong = identity().askToken("officer", "demo-second-officer");

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.body().path("error").asString()).isEqualTo("invalid_client");
        assertThat(identity().askToken("nobody", "demo-nobody")).isEqualTo(wrong);
        assertThat(identity().askToken("officer", "x".repeat(1_000))).isEqualTo(wrong);
    }

    @Test
    void leavesOutARoleThatHasEndedOrNotBegun() throws ParseException {
        var person = people.register(new NewPerson(
                "Somebody",
                null,
                new Affiliation(Affiliation.Kind.SECRETARIAT, null, null, LocalDate.of(2015, 1, 1), null),
                Set.of(
                        new RoleGrant(Role.SECRETARIAT, LocalDate.of(2015, 1, 1), LocalDate.of(2016, 12, 31)),
                        new RoleGrant(Role.OPERATOR, LocalDate.of(2999, 1, 1), null),
                        new RoleGrant(Role.ELIGIBILITY_ANALYST, LocalDate.of(2017, 1, 1), null))));
        var client = clients.issue(person);

        var token =
                identity().askToken(client.clientId(), client.secret()).body().path("access_token");

        assertThat(Caller.claims(token.asString()).getStringListClaim("roles")).containsExactly("eligibility-analyst");
    }

    @Test
    void keepsOnlyTheHashOfASecret() {
        assertThat(db.sql("select secret_hash from access_client")
                        .query(String.class)
                        .list())
                .hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(hash -> assertThat(hash).startsWith("{argon2}$argon2id$"));
    }

    @Test
    void describesItself() {
        var described = identity().get("/.well-known/openid-configuration", null);

        assertThat(described.status()).isEqualTo(200);
        assertThat(described.body().path("issuer").asString()).isEqualTo("http://localhost:8081");
        assertThat(described.body().path("jwks_uri").asString()).isEqualTo("http://localhost:8081/oauth2/jwks");
        assertThat(described.body().has("introspection_endpoint")).isFalse();
        assertThat(identity()
                        .get("/.well-known/oauth-authorization-server", null)
                        .status())
                .isEqualTo(200);
        assertThat(identity().get("/oauth2/introspect", null).status()).isEqualTo(404);
    }

    @Test
    void publishesTwoKeysAndNoPrivateHalf() {
        var keys = identity().get("/oauth2/jwks", null).body().path("keys");

        assertThat(keys.size()).isEqualTo(2);
        assertThat(keys.valueStream().map(JsonNode::propertyNames))
                .allSatisfy(names -> assertThat(names)
                        .containsExactlyInAnyOrderElementsOf(List.of("kty", "e", "use", "kid", "alg", "n")));
    }

    @Test
    void tellsPeopleWhoTheyAre() {
        var me = identity().get("/me", identity().tokenOf("poc-mar"));

        assertThat(me.status()).isEqualTo(200);
        assertThat(me.body().path("displayName").asString()).isEqualTo("Point of contact, Morocco (demo)");
        assertThat(me.body().path("government").asString()).isEqualTo("MAR");
        assertThat(me.body().path("roles").path(0).asString()).isEqualTo("point-of-contact");
        assertThat(identity().get("/me", null).status()).isEqualTo(401);
    }

    private Caller identity() {
        return new Caller(port);
    }
}
