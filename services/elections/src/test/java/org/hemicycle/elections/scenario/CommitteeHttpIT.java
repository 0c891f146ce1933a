package org.hemicycle.elections.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.WithPostgres;
import org.hemicycle.platform.test.contract.DescribedCaller;
import org.hemicycle.platform.test.contract.DescribedCaller.Reply;
import org.hemicycle.platform.test.contract.HttpContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Seats over HTTP: entered by two persons, read by anybody. Each test has seats of its own. */
@SpringBootTest(properties = "spring.config.name=elections")
@AutoConfigureMockMvc
@WithPostgres
class CommitteeHttpIT {

    private static final String OFFICER = TestTokens.of("secretariat");
    private static final String CO_CHAIR = TestTokens.of("co-chair");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient db;

    DescribedCaller http;

    @BeforeEach
    void calling() {
        http = new DescribedCaller(mvc, HttpContract.of("elections"));
    }

    @Test
    void whatTwoPersonsEnteredAnybodyReads() {
        var seat = "/committee/seats/government-1";
        entered(seat, "/terms", term("FRA", "2015-10-01", "2018-09-30"));
        entered(seat, "/co-chair", """
            {"incomingFrom": "2015-10-01", "leadFrom": "2016-10-01", "lastDay": "2017-09-30",
             "basis": "decision:2015-04-24", "source": "Etalab, 24 April 2015"}\
            """);
        entered(seat, "/sub-committee", """
            {"body": "GOVERNANCE_AND_LEADERSHIP", "chairs": false, "firstDay": "2015-10-01",
             "lastDay": "2017-09-30", "basis": "decision:2015-04-24"}\
            """);

        var seen = http.get("/committee?on=2016-10-01", null).json();
        assertThat(seen.at("/coChairs/0/holder").asString()).isEqualTo("FRA");
        assertThat(seen.at("/coChairs/0/role").asString()).isEqualTo("LEAD");
        assertThat(seen.at("/subCommittees/0/members/0/seat").asString()).isEqualTo("government-1");
        assertThat(http.get("/committee/terms?holder=FRA", null).json().size()).isEqualTo(1);
        assertThat(http.get("/committee/rotation?year=2018", null)
                        .json()
                        .at("/open/0/holder")
                        .asString())
                .isEqualTo("FRA");
    }

    @Test
    void whoSatIsOpenData() {
        entered("/committee/seats/government-9", "/terms", term("EST", "2021-10-01", "2024-09-30"));
        entered("/committee/seats/government-9", "/co-chair", """
            {"incomingFrom": "2022-10-01", "leadFrom": "2023-10-01", "lastDay": "2024-09-30",
             "basis": "decision:2022-05-01", "source": "Minutes"}\
            """);

        assertThat(http.get("/open-data", null).json().findValuesAsString("name"))
                .containsExactly(
                        "attendance_summary",
                        "election_rank_counts",
                        "election_results",
                        "elections",
                        "mandates",
                        "resolutions",
                        "seats");
        var seats = http.get("/open-data/seats.json", null).json();
        assertThat(seats.path("rows").findValuesAsString("holder")).contains("EST");
        assertThat(http.get("/open-data/mandates.json", null)
                        .json()
                        .path("rows")
                        .findValuesAsString("lead_from"))
                .contains("2023-10-01");
        var columns = http.get("/open-data/seats/dictionary", null).json().path("columns");
        assertThat(columns.size()).isEqualTo(seats.at("/rows/0").size());
        assertThat(mvc.get().uri("/open-data/seats.csv"))
                .hasStatusOk()
                .bodyText()
                .startsWith("seat,holder,name,")
                .contains("government-9,EST,");
    }

    @Test
    void aTermIsExtendedAndGivenUp() {
        var seat = "/committee/seats/government-2";
        entered(seat, "/terms", term("KOR", "2017-10-01", "2020-09-30"));
        entered(seat, "/extension", """
            {"on": "2020-09-30", "lastDay": "2021-12-31", "by": "resolution:2020-10-01-1"}\
            """);
        entered(seat, "/vacancy", "{\"lastDay\": \"2021-06-30\", \"reason\": \"RESIGNED\"}");

        var term = http.get(seat, null).json().get(0);
        assertThat(term.at("/extendedBy").asString()).isEqualTo("resolution:2020-10-01-1");
        assertThat(term.at("/endedOn").asString()).isEqualTo("2021-06-30");
    }

    @Test
    void namesOfPeopleStandBesideTheLogsOnly() {
        var person = UUID.randomUUID();
        entered("/committee/seats/civil-society-1", "/terms", """
            {"holder": "%s", "kind": "ORDINARY", "firstDay": "2015-10-01", "lastDay": "2018-09-30",
             "basis": "selection:2015", "source": "test",
             "person": {"name": "Zelda Unheard-of", "organisation": "An Organisation"}}\
            """.formatted(person));

        assertThat(http.get("/committee?on=2016-01-01", null).body()).contains("Zelda Unheard-of");
        assertThat(db.sql("select count(*) from ledger where data like '%Zelda%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatCannotBeIsRefusedBeforeAnybodyIsAsked() {
        var seat = "/committee/seats/government-3";
        entered(seat, "/terms", term("CHL", "2015-10-01", "2018-09-30"));

        var refused = http.act(seat, "/terms", OFFICER, term("ROU", "2018-09-30", "2020-09-30"));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().at("/rule").asString()).isEqualTo("ONE_HOLDER");
        assertThat(http.get("/approvals", OFFICER).json().at("/total").asInt()).isZero();
        assertThat(http.get(seat, null).json().size())
                .as("nothing was tried for good")
                .isEqualTo(1);
    }

    @Test
    void thereIsNoTwelfthSeat() {
        assertThat(http.get("/committee/seats/government-12", null).status()).isEqualTo(404);
        assertThat(http.get("/committee?on=1999-01-01", null).status()).isEqualTo(409);
        assertThat(http.get("/committee/rotation?year=1999", null).status()).isEqualTo(422);
    }

    private void entered(String seat, String act, String body) {
        var asked = http.act(seat, act, OFFICER, body);
        assertThat(asked.status()).as(asked.body()).isEqualTo(202);
        assertThat(approve(asked).status()).isEqualTo(200);
    }

    private Reply approve(Reply asked) {
        return http.post(
                "/approvals/%s/approval".formatted(asked.json().at("/id").asString()),
                CO_CHAIR,
                null,
                java.util.Map.of("If-Match", "\"0\""));
    }

    private static String term(String holder, String first, String last) {
        return """
            {"holder": "%s", "kind": "ORDINARY", "firstDay": "%s", "lastDay": "%s", "basis": "election:test",
             "source": "test"}\
            """.formatted(holder, first, last);
    }
}
