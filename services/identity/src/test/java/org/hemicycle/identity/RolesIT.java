package org.hemicycle.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.ParseException;
import java.util.UUID;
import org.hemicycle.identity.Caller.Reply;
import org.hemicycle.platform.test.WithPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=identity", "test.tokens=false"})
@ActiveProfiles("demo")
@WithPostgres
class RolesIT {

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient db;

    private String officer;
    private String person;
    private Reply client;

    @BeforeEach
    void register() {
        officer = identity().tokenOf("officer");
        var operator = identity().tokenOf("operator");
        person = identity()
                .post("/people", operator, """
                        {"displayName": "Raphael", "email": "%s@example.org",
                         "affiliation": {"kind": "government", "country": "UTO", "firstDay": "2016-01-01"},
                         "roles": [{"role": "point-of-contact", "firstDay": "2016-01-01"}]}""".formatted(UUID.randomUUID()))
                .body()
                .path("person")
                .asString();
        client = identity().post("/people/%s/clients".formatted(person), operator, "");
    }

    @Test
    void aRoleStandsInTheNextTokenAndIsGoneFromTheOneAfterItsEnd() throws ParseException {
        assertThat(act("/roles", """
                {"role": "auditor", "firstDay": "2020-01-01"}""").status()).isEqualTo(204);
        assertThat(Caller.claims(token()).getStringListClaim("roles")).contains("auditor");

        assertThat(act("/roles/auditor/end", """
                {"lastDay": "2021-06-30"}""").status()).isEqualTo(204);
        assertThat(Caller.claims(token()).getStringListClaim("roles")).doesNotContain("auditor");
    }

    @Test
    void answersForADayOfThePast() {
        act("/roles", """
                {"role": "auditor", "firstDay": "2020-01-01"}""");
        act("/roles/auditor/end", """
                {"lastDay": "2021-06-30"}""");
        act("/affiliations", """
                {"kind": "civil-society", "firstDay": "2022-01-01"}""");

        assertThat(on("2021-06-30").path("roles").valueStream().map(role -> role.asString()))
                .containsExactly("auditor", "point-of-contact");
        assertThat(on("2021-06-30").path("affiliation").asString()).isEqualTo("UTO");
        assertThat(on("2022-01-01").path("affiliation").asString()).isEqualTo("civil-society");
        assertThat(on("2015-12-31").path("roles").size()).isZero();
        assertThat(holders("auditor", "2021-06-30")).contains(person);
        assertThat(holders("auditor", "2021-07-01")).doesNotContain(person);
    }

    @Test
    void aSeatStandsInTheToken() throws ParseException {
        assertThat(act("/seats", """
                {"committee": "steering-committee", "constituency": "government", "firstDay": "2020-10-01"}""").status()).isEqualTo(204);

        var claims = Caller.claims(token());
        assertThat(claims.getStringClaim("affiliation")).isEqualTo("UTO");
        assertThat(claims.getStringClaim("constituency")).isEqualTo("government");
        assertThat(claims.getStringListClaim("seat")).containsExactly("steering-committee");
        act("/seats/steering-committee/end", """
                {"lastDay": "2022-09-30"}""");
        assertThat(Caller.claims(token()).getClaims()).doesNotContainKeys("seat", "constituency");
    }

    @Test
    void refusesWithTheRuleItBreaks() {
        assertThat(ruleOf(act("/roles", """
                {"role": "point-of-contact", "firstDay": "2017-01-01"}"""))).isEqualTo("HELD_ONCE");
        assertThat(ruleOf(act("/roles/auditor/end", """
                {"lastDay": "2021-06-30"}"""))).isEqualTo("NOT_HELD");
        assertThat(ruleOf(act("/roles", """
                {"role": "operator", "firstDay": "2017-01-01"}"""))).isEqualTo("OPERATORS_BY_OPERATORS");
        assertThat(ruleOf(act("/affiliations", """
                {"kind": "partner", "firstDay": "2016-01-01"}"""))).isEqualTo("ONE_AFFILIATION_AT_A_TIME");
        assertThat(ruleOf(act("/seats", """
                {"committee": "steering-committee", "constituency": "civil-society", "firstDay": "2020-10-01"}"""))).isEqualTo("SEAT_OF_ONES_CONSTITUENCY");
    }

    @Test
    void nobodyChangesTheirOwnRoles() {
        var self = Caller.claims(officer).getSubject();

        var refused = identity().post("/people/%s/roles".formatted(self), officer, """
                {"role": "auditor", "firstDay": "2020-01-01"}""");

        assertThat(ruleOf(refused)).isEqualTo("NOT_ONESELF");
    }

    @Test
    void tellsTheOtherServicesWithoutAName() {
        act("/roles", """
                {"role": "trustee", "firstDay": "2020-01-01"}""");

        assertThat(db.sql("select type || data || topic from ledger where subject = ? order by id desc limit 1")
                        .param(person)
                        .query(String.class)
                        .single())
                .contains("identity.role-granted.v1", "trustee", "identity.events")
                .doesNotContain("Raphael");
    }

    @Test
    void tellsWhatConflictsOfInterestAreComputedFrom() {
        assertThat(told().path("country").asString()).isEqualTo("UTO"); // at registration
        assertThat(told().path("nationalities").isEmpty()).isTrue();

        act("/affiliations", """
                {"kind": "civil-society", "organisation": "hythloday-foundation", "firstDay": "2022-01-01"}""");
        assertThat(act("/nationalities", """
                {"nationalities": ["UTO", "PRT"]}""").status()).isEqualTo(204);

        assertThat(told().path("affiliation").asString()).isEqualTo("civil-society");
        assertThat(told().path("organisation").asString()).isEqualTo("hythloday-foundation");
        assertThat(told().path("firstDay").asString()).isEqualTo("2022-01-01");
        assertThat(told().path("nationalities").valueStream().map(JsonNode::asString))
                .containsExactly("PRT", "UTO");
        assertThat(identity()
                        .get("/people/" + person, officer)
                        .body()
                        .path("nationalities")
                        .valueStream()
                        .map(JsonNode::asString))
                .containsExactly("PRT", "UTO");
    }

    @Test
    void aTieIsACode() {
        assertThat(act("/nationalities", """
                {"nationalities": ["Utopia"]}""").status()).isEqualTo(422);
        assertThat(act("/affiliations", """
                {"kind": "civil-society", "organisation": "Raphael & Sons", "firstDay": "2022-01-01"}""").status()).isEqualTo(422);
        assertThat(act("/affiliations", """
                {"kind": "government", "country": "UTO", "organisation": "ministry", "firstDay": "2022-01-01"}""").status()).isEqualTo(422);
    }

    private JsonNode told() {
        return JsonMapper.shared()
                .readTree(db.sql("""
                        select data from ledger where subject = ? and type = 'identity.affiliation-changed.v1'
                        and topic = 'identity.events' order by id desc limit 1""").param(person).query(String.class).single());
    }

    @Test
    void isTheOfficersWork() {
        for (var other : new String[] {"poc-mar", "partner", "analyst"}) {
            assertThat(identity()
                            .post(
                                    "/people/%s/roles".formatted(person),
                                    identity().tokenOf(other),
                                    """
                                    {"role": "auditor", "firstDay": "2020-01-01"}""")
                            .status())
                    .isEqualTo(403);
            assertThat(identity().get("/people", identity().tokenOf(other)).status())
                    .isEqualTo(403);
        }
        assertThat(identity().get("/people/" + person, null).status()).isEqualTo(401);
        assertThat(identity().get("/people/" + UUID.randomUUID(), officer).status())
                .isEqualTo(404);
        assertThat(identity().get("/people?role=king", officer).status()).isEqualTo(422);
    }

    private Reply act(String path, String form) {
        return identity().post("/people/" + person + path, officer, form);
    }

    private String token() {
        return identity()
                .askToken(
                        client.body().path("clientId").asString(),
                        client.body().path("secret").asString())
                .body()
                .path("access_token")
                .asString();
    }

    private JsonNode on(String day) {
        return identity()
                .get("/people/%s?on=%s".formatted(person, day), officer)
                .body()
                .path("rights");
    }

    private java.util.List<String> holders(String role, String day) {
        return identity()
                .get("/people?role=%s&on=%s&limit=200".formatted(role, day), officer)
                .body()
                .path("items")
                .valueStream()
                .map(item -> item.path("person").asString())
                .toList();
    }

    private static String ruleOf(Reply refused) {
        return refused.body().path("rule").asString();
    }

    private Caller identity() {
        return new Caller(port);
    }
}
