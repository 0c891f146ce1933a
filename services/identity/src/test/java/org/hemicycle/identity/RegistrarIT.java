package org.hemicycle.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hemicycle.identity.registrar.Registrar;
import org.hemicycle.identity.secret.RandomSecret;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.WithPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Credentials for secret ballots: given once, kept as hashes, told to the box without their members. */
@SpringBootTest(
        properties = {"spring.config.name=identity", "identity.registrar.every=1h", "platform.step-up.acts=all"})
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles("demo")
@WithPostgres
class RegistrarIT {

    @Autowired
    MockMvcTester http;

    @Autowired
    Registrar registrar;

    @Autowired
    JdbcClient db;

    private final UUID election = UUID.randomUUID();
    private final JsonMapper json = new JsonMapper();

    @BeforeEach
    void theRollIsFrozen() {
        registrar.roll(election, 1, List.of("CHL", "DEU", "IDN", "KEN", "MEX", "ROU"));
    }

    @Test
    void aMemberGetsOneCredentialOnce() throws Exception {
        var first = ask("CHL");
        assertThat(first.getStatus()).isEqualTo(201);
        assertThat(body(first).path("credential").asString()).hasSize(43);

        assertThat(body(ask("CHL")).path("rule").asString()).isEqualTo("ONE_LIVE_CREDENTIAL");
        assertThat(body(ask("FRA")).path("rule").asString()).isEqualTo("ON_THE_ROLL");
    }

    @Test
    void aCredentialIsForWhoHasJustUsedAPasskey() {
        var asked = http.post()
                .uri("/elections/%s/credential".formatted(election))
                .header("Authorization", TestTokens.ofProgram(UUID.randomUUID(), "point-of-contact"))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .exchange();

        assertThat(asked).hasStatus(403);
        assertThat(asked).bodyJson().extractingPath("$.type").isEqualTo("urn:problem:insufficient-user-authentication");
    }

    @Test
    void aCredentialStandsNowhereButInItsAnswer() throws Exception {
        var credential = body(ask("CHL")).path("credential").asString();

        for (var table : db.sql("select tablename from pg_tables where schemaname = 'public'")
                .query(String.class)
                .list()) {
            assertThat(db.sql("select count(*) from " + table + " t where t::text like '%" + credential + "%'")
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void anotherIsGivenAfterTheFirstWasRevokedAndTheBoxHearsOfBoth() throws Exception {
        var lost = body(ask("KEN")).path("credential").asString();
        registrar.tellTheBox();
        assertThat(revoke("KEN", TestTokens.pointOfContact("ROU")).getStatus()).isEqualTo(403);
        assertThat(revoke("KEN", TestTokens.pointOfContact("KEN")).getStatus()).isEqualTo(204);
        var found = body(ask("KEN")).path("credential").asString();
        registrar.tellTheBox();

        var told = told();
        assertThat(told.getFirst().path("added").toString()).isEqualTo("[\"" + hash(lost) + "\"]");
        assertThat(told.get(1).path("added").toString()).isEqualTo("[\"" + hash(found) + "\"]");
        assertThat(told.get(1).path("revoked").toString()).isEqualTo("[\"" + hash(lost) + "\"]");
    }

    @Test
    void theBoxIsToldInABatchInTheOrderOfTheHashes() throws Exception {
        for (var member : List.of("CHL", "DEU", "IDN", "KEN", "MEX", "ROU")) {
            ask(member);
        }
        registrar.tellTheBox();
        registrar.tellTheBox();

        assertThat(told()).hasSize(1);
        var added = told().getFirst().path("added");
        assertThat(IntStream.range(0, added.size()).mapToObj(at -> added.get(at).asString()))
                .hasSize(6)
                .isSorted();
        assertThat(told().toString()).doesNotContain("CHL").doesNotContain("member");
    }

    @Test
    void whoLeavesTheRollLosesTheCredential() throws Exception {
        ask("MEX");
        registrar.roll(election, 2, List.of("CHL", "DEU"));
        registrar.roll(election, 1, List.of("CHL", "DEU", "MEX"));

        assertThat(body(ask("MEX")).path("rule").asString()).isEqualTo("ON_THE_ROLL");
        assertThat(db.sql("select revoked from voting_credential where election = ?")
                        .param(election)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void aNewPointOfContactTakesTheVoteOver() throws Exception {
        registrar.issue(election, "IDN", UUID.randomUUID()); // who speaks for nobody now

        assertThat(ask("IDN").getStatus()).isEqualTo(201);
        assertThat(db.sql("select count(*) from voting_credential where election = ? and not revoked")
                        .param(election)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whoWasGivenOneIsKnown() throws Exception {
        ask("ROU");
        var answer = http.get()
                .uri("/elections/" + election + "/credentials")
                .header("Authorization", TestTokens.of("secretariat"))
                .exchange()
                .getResponse();

        assertThat(body(answer).path("items").toString())
                .contains("{\"member\":\"ROU\",\"issued\":true}")
                .contains("{\"member\":\"MEX\",\"issued\":false}");
    }

    @Test
    void aMemberOfTheCommitteeWhoSitsForNoGovernmentVotesAsAPerson() throws Exception {
        var person = UUID.randomUUID();
        var ballot = UUID.randomUUID();
        registrar.roll(ballot, 1, List.of("CHL", person.toString()));

        var own = asks(ballot, TestTokens.of(person, "committee-member"));
        assertThat(own.getStatus()).isEqualTo(201);
        assertThat(body(own).path("member").asString()).isEqualTo(person.toString());
        assertThat(body(asks(ballot, TestTokens.of(UUID.randomUUID(), "committee-member")))
                        .path("rule")
                        .asString())
                .isEqualTo("ON_THE_ROLL");
    }

    private MockHttpServletResponse ask(String government) {
        return asks(election, TestTokens.pointOfContact(government));
    }

    private MockHttpServletResponse asks(UUID ballot, String token) {
        return http.post()
                .uri("/elections/" + ballot + "/credential")
                .header("Authorization", token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .exchange()
                .getResponse();
    }

    private MockHttpServletResponse revoke(String member, String token) {
        return http.post()
                .uri("/elections/" + election + "/credentials/" + member + "/revocation")
                .header("Authorization", token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .exchange()
                .getResponse();
    }

    private List<JsonNode> told() {
        return db
                .sql(
                        "select data from ledger where type = 'identity.credentials-changed.v1' and subject = ? order by id")
                .param(election.toString())
                .query(String.class)
                .list()
                .stream()
                .map(json::readTree)
                .toList();
    }

    private JsonNode body(MockHttpServletResponse answer) throws Exception {
        return json.readTree(answer.getContentAsString());
    }

    private static String hash(String credential) {
        return java.util.HexFormat.of().formatHex(RandomSecret.hash(credential));
    }
}
