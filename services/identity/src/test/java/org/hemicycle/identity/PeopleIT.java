package org.hemicycle.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.ParseException;
import java.util.UUID;
import org.hemicycle.identity.Caller.Reply;
import org.hemicycle.platform.test.WithPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
class PeopleIT {

    private static final String UTOPIAN = """
            {"displayName": "Thomas More", "email": "%s",
             "affiliation": {"kind": "government", "country": "UTO", "firstDay": "2016-01-01"},
             "roles": [{"role": "point-of-contact", "firstDay": "2016-01-01"}]}""";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient db;

    @Test
    void aNewPersonGetsAClientAndWithItAToken() throws ParseException {
        var person = register(UTOPIAN.formatted("more@example.org"))
                .body()
                .path("person")
                .asString();

        var client = issueClient(person).body();
        var token = identity()
                .askToken(
                        client.path("clientId").asString(),
                        client.path("secret").asString())
                .body()
                .path("access_token")
                .asString();

        assertThat(Caller.claims(token).getStringClaim("person")).isEqualTo(person);
        assertThat(Caller.claims(token).getStringClaim("government")).isEqualTo("UTO");
    }

    @Test
    void theLedgerKnowsThePersonButNotTheName() {
        var person = register(UTOPIAN.formatted("raphael@example.org"))
                .body()
                .path("person")
                .asString();

        var entry = db.sql("select string_agg(data, ' ') from ledger where subject = ?")
                .param(person)
                .query(String.class)
                .single();

        assertThat(entry).contains(person, "UTO", "point-of-contact").doesNotContain("More", "raphael");
    }

    @Test
    void anAddressBelongsToOnePerson() {
        register(UTOPIAN.formatted("utopus@example.org"));

        var second = register(UTOPIAN.formatted("Utopus@example.org"));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.body().path("rule").asString()).isEqualTo("ONE_PERSON_AN_ADDRESS");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "displayName       | {'displayName': ' ', 'affiliation': {'kind': 'partner', 'firstDay': '2016-01-01'}, 'roles': [{'role': 'partner', 'firstDay': '2016-01-01'}]}",
                "roles             | {'displayName': 'x', 'affiliation': {'kind': 'partner', 'firstDay': '2016-01-01'}, 'roles': []}",
                "affiliation.country | {'displayName': 'x', 'affiliation': {'kind': 'government', 'firstDay': '2016-01-01'}, 'roles': [{'role': 'partner', 'firstDay': '2016-01-01'}]}",
                "affiliation.country | {'displayName': 'x', 'affiliation': {'kind': 'partner', 'country': 'UTO', 'firstDay': '2016-01-01'}, 'roles': [{'role': 'partner', 'firstDay': '2016-01-01'}]}",
                "roles.lastDay     | {'displayName': 'x', 'affiliation': {'kind': 'partner', 'firstDay': '2016-01-01'}, 'roles': [{'role': 'partner', 'firstDay': '2016-01-01', 'lastDay': '2015-01-01'}]}"
            })
    void namesTheFieldThatCannotBeUsed(String field, String form) {
        var refused = register(form.replace('\'', '"'));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body().path("errors").path(0).path("field").asString())
                .isEqualTo(field);
    }

    @Test
    void doesNotReadARoleItDoesNotKnow() {
        assertThat(register(UTOPIAN.formatted("king@example.org").replace("point-of-contact", "king"))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aPointOfContactBelongsToAGovernment() {
        var refused = register("""
                {"displayName": "x", "affiliation": {"kind": "partner", "firstDay": "2016-01-01"},
                 "roles": [{"role": "point-of-contact", "firstDay": "2016-01-01"}]}""");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body().path("rule").asString()).isEqualTo("CONTACT_OF_A_GOVERNMENT");
    }

    @Test
    void isTheOperatorsWork() {
        var form = UTOPIAN.formatted("anyone@example.org");

        assertThat(identity()
                        .post("/people", identity().tokenOf("officer"), form)
                        .status())
                .isEqualTo(403);
        assertThat(identity().post("/people", null, form).status()).isEqualTo(401);
        assertThat(identity()
                        .post(
                                "/people/%s/clients".formatted(UUID.randomUUID()),
                                identity().tokenOf("officer"),
                                "")
                        .status())
                .isEqualTo(403);
        assertThat(issueClient(UUID.randomUUID().toString()).status()).isEqualTo(404);
    }

    private Reply register(String form) {
        return identity().post("/people", identity().tokenOf("operator"), form);
    }

    private Reply issueClient(String person) {
        return identity()
                .post("/people/%s/clients".formatted(person), identity().tokenOf("operator"), "");
    }

    private Caller identity() {
        return new Caller(port);
    }
}
