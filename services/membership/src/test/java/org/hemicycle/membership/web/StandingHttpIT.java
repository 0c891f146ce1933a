package org.hemicycle.membership.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.HttpHeaders.AUTHORIZATION;
import static org.springframework.http.HttpHeaders.IF_MATCH;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.time.LocalDate;
import java.util.UUID;
import org.hemicycle.membership.standing.StandingProcedure;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.WithPostgres;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole way from request to database and back. */
@SpringBootTest(properties = {"spring.config.name=membership", "test.context=http"})
@AutoConfigureMockMvc
@WithPostgres
class StandingHttpIT {

    private static final UUID FIRST_OFFICER = UUID.fromString("0f6d4bb3-0b57-4b0f-8a53-6d58b3a6f001");
    private static final UUID SECOND_OFFICER = UUID.fromString("0f6d4bb3-0b57-4b0f-8a53-6d58b3a6f002");

    @Autowired
    MockMvcTester http;

    @Autowired
    StandingProcedure procedure;

    @Autowired
    JdbcClient db;

    @Autowired
    JsonMapper json;

    @Test
    void twoOfficersMakeADevelopingMemberActive() throws Exception {
        procedure.admit("MAR", LocalDate.of(2018, 4, 26), "admission:test");
        var participant = http.get().uri("/participants/MAR").exchange();
        var proposal = propose("MAR", tag(participant), """
                {"to": "ACTIVE", "effectiveOn": {"earliest": "2018-08-01"},
                 "evidence": {"legalBasis": "first action plan published", "document": "plan 2018-2020"}}""");
        assertThat(proposal).hasStatus(202);

        assertThat(decide(proposal, "approval", FIRST_OFFICER))
                .hasStatus(409)
                .bodyText()
                .contains("TWO_PERSONS");
        assertThat(decide(proposal, "approval", SECOND_OFFICER))
                .hasStatusOk()
                .bodyText()
                .contains("APPROVED");

        var after = http.get().uri("/participants/MAR").exchange();
        assertThat(body(after).at("/participant/standing/recorded").asString()).isEqualTo("ACTIVE");
        assertThat(tag(after)).isNotEqualTo(tag(participant));
        assertThat(http.get().uri("/participants/MAR?on=2018-07-31").exchange())
                .bodyText()
                .contains("\"recorded\":\"DEVELOPING\"");
        assertThat(decide(proposal, "approval", SECOND_OFFICER)).hasStatus(412);
    }

    @Test
    void inactivityNeedsANamedResolutionAndNobodyIsWithdrawnByAnOfficer() throws Exception {
        procedure.admit("TUN", LocalDate.of(2014, 1, 14), "admission:test");
        var tag = tag(http.get().uri("/participants/TUN").exchange());

        assertThat(propose("TUN", tag, """
                {"to": "INACTIVE", "effectiveOn": {"earliest": "2018-08-01"}, "evidence": {"legalBasis": "decided"}}""")).hasStatus(409).bodyText().contains("RESOLUTION_NAMED");
        assertThat(propose("TUN", tag, """
                {"to": "WITHDRAWN", "effectiveOn": {"earliest": "2018-08-01"}, "evidence": {"legalBasis": "said so"}}""")).hasStatus(409).bodyText().contains("OWN_LETTER");
    }

    @Test
    void oneProposalAtATimeAndItsAuthorMayTakeItBack() throws Exception {
        procedure.admit("GHA", LocalDate.of(2014, 1, 14), "admission:test");
        var tag = tag(http.get().uri("/participants/GHA").exchange());
        var plan = """
                {"to": "ACTIVE", "effectiveOn": {"earliest": "2016-01-01"}, "evidence": {"legalBasis": "plan"}}""";
        var proposal = propose("GHA", tag, plan);

        assertThat(propose("GHA", tag, plan)).hasStatus(409).bodyText().contains("ASKED_ONCE");
        assertThat(decide(proposal, "refusal", FIRST_OFFICER))
                .hasStatusOk()
                .bodyText()
                .contains("REFUSED");
        assertThat(propose("GHA", tag, plan)).hasStatus(202);
    }

    @Test
    void aRefusedLineDoesNotUndoTheOthersEvenUnderAnIdempotencyKey() {
        var csv = """
                country,iso3,event,date,date_precision,vote,detail,source,confidence
                Chile,CHL,JOINED,2012,year,,,a source,CONFIRMED
                Chile,CHL,JOINED,2013,year,,,a source,CONFIRMED
                Peru,PER,JOINED,2012,year,,,a source,CONFIRMED
                """;

        assertThat(http.post()
                        .uri("/imports/membership-events")
                        .header(AUTHORIZATION, TestTokens.of("secretariat"))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType("text/csv")
                        .content(csv))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"counts": {"ENTERED": 2, "REFUSED": 1},
                         "items": [{"line": 2, "outcome": "ENTERED"},
                                   {"line": 3, "outcome": "REFUSED", "field": "event"},
                                   {"line": 4, "outcome": "ENTERED"}]}""");
        assertThat(http.get().uri("/participants/CHL")).hasStatusOk();
        assertThat(http.get().uri("/participants/PER")).hasStatusOk();
    }

    @Test // D-19
    void thePublicSeesTheOfficeAndAfterErasureNobodySeesThePerson() throws Exception {
        procedure.admit("UKR", LocalDate.of(2011, 9, 30), "admission:test");
        var contact = http.post()
                .uri("/participants/UKR/contacts")
                .header(AUTHORIZATION, TestTokens.pointOfContact("UKR"))
                .contentType(APPLICATION_JSON)
                .content("""
                        {"kind": "POINT_OF_CONTACT", "office": {"name": "Cabinet Office"},
                         "person": {"name": "Olena Example", "phone": "+380 44 0000000"}, "since": "2016-01-01"}""")
                .exchange();
        assertThat(contact).hasStatus(201);
        assertThat(http.get().uri("/participants/UKR"))
                .bodyText()
                .contains("Cabinet Office")
                .doesNotContain("Olena");
        assertThat(contactsOf("UKR")).bodyText().contains("Olena Example");

        assertThat(http.post()
                        .uri(
                                "/participants/UKR/contacts/{id}/erasure",
                                body(contact).get("id").asString())
                        .header(AUTHORIZATION, TestTokens.of(FIRST_OFFICER, "secretariat"))
                        .header(IF_MATCH, tag(contact)))
                .hasStatusOk();

        assertThat(contactsOf("UKR")).bodyText().contains("\"erased\":true").doesNotContain("Olena");
        assertThat(db.sql("select count(*) from ledger where data like '%Olena%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aNewContactTakesOverFromTheOneBefore() throws Exception {
        for (var since : new String[] {"2016-01-01", "2017-01-01"}) {
            assertThat(http.post()
                            .uri("/participants/KOR/contacts")
                            .header(AUTHORIZATION, TestTokens.of(FIRST_OFFICER, "secretariat"))
                            .contentType(APPLICATION_JSON)
                            .content("""
                                    {"kind": "MINISTER", "office": {"name": "Ministry"}, "person": {"name": "N."},
                                     "since": "%s"}""".formatted(since)))
                    .hasStatus(201);
        }

        var contacts = body(contactsOf("KOR"));
        assertThat(contacts.at("/0/since").asString()).isEqualTo("2017-01-01");
        assertThat(contacts.at("/1/until").asString()).isEqualTo("2017-01-01");
    }

    @Test
    void listsFilterSortAndPage() throws Exception {
        procedure.admit("SWE", LocalDate.of(2012, 1, 1), "admission:test");
        procedure.admit("FIN", LocalDate.of(2013, 1, 1), "admission:test");

        var page = body(http.get()
                .uri("/participants?on=2013-06-01&region=europe&sort=-member-since&limit=1")
                .exchange());
        assertThat(page.get("items").size()).isZero(); // no four regions before 2014
        page = body(http.get()
                .uri("/participants?on=2014-06-01&region=europe&status=DEVELOPING&q=e&sort=-member-since&limit=1")
                .exchange());
        assertThat(page.at("/items/0/iso3").asString()).isIn("FIN", "SWE");
        assertThat(page.get("items").size()).isOne();
        assertThat(page.get("total").asInt()).isGreaterThanOrEqualTo(1);
        assertThat(body(http.get().uri("/participants?q=finlande").exchange())
                        .at("/items/0/iso3")
                        .asString())
                .isEqualTo("FIN");
    }

    @Test
    void membersAndEventsAreOpenDataOfTheSameRowsInBothForms() throws Exception {
        procedure.admit("NOR", LocalDate.of(2011, 9, 20), "admission:test");

        for (var dataset : new String[] {"members", "status-events"}) {
            var csv = http.get().uri("/open-data/" + dataset + ".csv").exchange();
            var rows = Integer.parseInt(csv.getResponse().getHeader("Hemicycle-Row-Count"));
            assertThat(csv.getResponse().getContentAsString().lines().count()).isEqualTo(rows + 1L);
            assertThat(csv.getResponse().getContentAsString()).contains("NOR");
            var asJson = body(http.get().uri("/open-data/" + dataset + ".json").exchange());
            assertThat(asJson.get("rows").size()).isEqualTo(rows);
            assertThat(asJson.at("/rows/0").propertyNames())
                    .hasSize(body(http.get()
                                    .uri("/open-data/" + dataset + "/dictionary")
                                    .exchange())
                            .get("columns")
                            .size());
        }
    }

    private MvcTestResult contactsOf(String country) {
        return http.get()
                .uri("/participants/" + country + "/contacts")
                .header(AUTHORIZATION, TestTokens.of(FIRST_OFFICER, "secretariat"))
                .exchange();
    }

    private MvcTestResult propose(String country, String tag, String form) {
        return http.post()
                .uri("/participants/" + country + "/status")
                .header(AUTHORIZATION, TestTokens.of(FIRST_OFFICER, "secretariat"))
                .header(IF_MATCH, tag)
                .contentType(APPLICATION_JSON)
                .content(form)
                .exchange();
    }

    private MvcTestResult decide(MvcTestResult proposal, String decision, UUID officer) throws Exception {
        return http.post()
                .uri("/approvals/{id}/" + decision, body(proposal).get("id").asString())
                .header(AUTHORIZATION, TestTokens.of(officer, "secretariat"))
                .header(IF_MATCH, tag(proposal))
                .contentType(APPLICATION_JSON)
                .content("{\"reason\": \"taken-back\"}")
                .exchange();
    }

    private JsonNode body(MvcTestResult answer) throws Exception {
        return json.readTree(answer.getResponse().getContentAsByteArray());
    }

    private static String tag(MvcTestResult answer) {
        return String.valueOf(answer.getResponse().getHeader("ETag"));
    }
}
