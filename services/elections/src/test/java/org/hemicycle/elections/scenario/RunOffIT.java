package org.hemicycle.elections.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemicycle.elections.scenario.Office.ok;

import java.time.Clock;
import java.util.List;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.ProcedureDay;
import org.hemicycle.elections.roll.Electorate;
import org.hemicycle.platform.process.EngineJobs;
import org.hemicycle.platform.test.WithPostgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** A tie at the cut that count-back and head-to-head leave: a second secret ballot among the tied alone. */
@SpringBootTest(properties = {"spring.config.name=elections", "test.context=government-election"})
@AutoConfigureMockMvc
@WithPostgres
@Import(OpenBox.Setup.class)
class RunOffIT {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Electorate electorate;

    @Autowired
    JdbcClient db;

    @Autowired
    EngineJobs jobs;

    @Autowired
    Clock clock;

    @Autowired
    OpenBox box;

    Office office;

    @BeforeEach
    void theOfficeOpens() {
        office = new Office(mvc, electorate, db, jobs, clock);
    }

    @AfterEach
    void today() {
        ProcedureDay.isToday(db);
    }

    @Test
    void theTiedAloneStandInASecondSecretBallotAndItsVotesFinishTheCount() {
        var election = tied("null");
        var round = runOff(election);
        assertThat(round.at("/candidates").valueStream().map(JsonNode::asString))
                .containsExactly("CHL", "DEU");
        assertThat(round.at("/rollSize").asInt()).isEqualTo(5);
        assertThat(round.at("/opensAt").asString()).isEqualTo("2022-06-28T13:00:00Z"); // three working days
        assertThat(round.at("/closesAt").asString()).isEqualTo("2022-07-06T04:00:00Z"); // five more
        assertThat(voters(address(round))).isEqualTo(voters(election));
        assertThat(office.state(election)).isEqualTo("TALLIED");

        var early = office.http().act(election, "/publication", Office.OFFICER, """
            {"totals": %s}\
            """.formatted(office.totals(election)));
        assertThat(early.json().at("/rule").asString()).isEqualTo("NO_TIE_LEFT");
        held(round, "CHL", "CHL", "DEU", "DEU", "DEU");
        assertThat(round(round).at("/votes").isNull()).isTrue(); // not before the result of the election
        office.publish(election, office.totals(election));

        var result = office.fact(election, "elections.result-published.v1");
        assertThat(result.at("/elected/0").asString()).isEqualTo("DEU");
        assertThat(result.at("/totals/CHL")).isEqualTo(result.at("/totals/DEU"));
        assertThat(round(round).at("/votes/DEU").asInt()).isEqualTo(3);
        assertThat(ok(office.http().get(election + "/results", null)).json().findValuesAsString("reason"))
                .contains("RUN_OFF");
        assertThat(office.publicFacts(address(round)))
                .containsExactly(
                        "elections.round-called.v1",
                        "elections.roll-frozen.v1",
                        "elections.round-opening-approved.v1",
                        "elections.round-opened.v1",
                        "elections.round-closed.v1");
    }

    @Test
    void aRunOffThatIsATieItselfLeavesTheRestOfTheLadder() {
        var election = tied("null");
        held(runOff(election), "CHL", "DEU");

        office.publish(election, office.totals(election)); // the lot has decided

        assertThat(office.fact(election, "elections.result-published.v1")
                        .at("/deviations")
                        .size())
                .isZero();
    }

    @Test
    void aLadderWithoutARunOffHoldsNone() {
        var election = tied("[\"COUNT_BACK\", \"HEAD_TO_HEAD\", \"LOT\"]");

        assertThat(rounds(election)).isEmpty();
        office.publish(election, office.totals(election));
        assertThat(office.state(election)).isEqualTo("PROVISIONAL");
    }

    @Test
    void aCancelledElectionCancelsItsRunOff() {
        var election = tied("null");
        var round = runOff(election);
        office.byTwo(address(round), "/opening", null);

        office.byTwo(election, "/cancellation", "{\"reason\": \"box-compromised\"}");

        assertThat(round(round).at("/state").asString()).isEqualTo("CANCELLED");
        assertThat(box.isClosed(ElectionId.of(round.at("/id").asString()))).isTrue();
        assertThat(db.sql("select count(*) from act_ru_execution where business_key_ = ?")
                        .param(round.at("/id").asString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anOpeningApprovedLateMovesTheClose() {
        var election = tied("null");
        var round = runOff(election);
        office.on("2022-06-29T13:00:00Z"); // a day late

        office.byTwo(address(round), "/opening", null);
        office.jobs();

        assertThat(round(round).at("/state").asString()).isEqualTo("OPEN");
        assertThat(round(round).at("/closesAt").asString()).isEqualTo("2022-07-07T04:00:00Z");
        assertThat(round(round).at("/configurationHash")).isNotEqualTo(round.at("/configurationHash"));
    }

    /** One seat, and two who are level in everything. */
    private String tied(String ladder) {
        office.on("2022-04-04T15:00:00Z");
        office.members("2014-10-01", "CHL", "DEU", "IDN", "FRA", "ITA");
        var election = ok(office.http().post("/elections", Office.OFFICER, """
            {"title": "One seat", "seats": 1, "termStart": "2022-10-01", "ties": %s,
             "continuing": {"AFRICA": 1, "AMERICAS": 1, "ASIA_PACIFIC": 1, "EUROPE": 1}}\
            """.formatted(ladder)))
                .location();
        ok(office.http().act(election, "/call", Office.OFFICER, "{\"approval\": \"GL-1\"}"));
        office.endorsed(election, "CHL", "AMERICAS");
        office.endorsed(election, "DEU", "EUROPE");
        office.endorsed(election, "IDN", "ASIA_PACIFIC");
        office.untilOpen(election, "2022-05-05T05:00:00Z", "2022-05-25T15:00:00Z", "2022-06-01T13:00:00Z");
        box.cast(Office.id(election), List.of("DEU", "CHL", "IDN"));
        box.cast(Office.id(election), List.of("CHL", "DEU", "IDN"));
        office.on("2022-06-23T04:00:00Z");
        box.open(Office.id(election));
        office.jobs();
        return election;
    }

    private void held(JsonNode round, String... votes) {
        office.byTwo(address(round), "/opening", null);
        office.on(round.at("/opensAt").asString());
        var id = ElectionId.of(round.at("/id").asString());
        for (var vote : votes) {
            box.cast(id, List.of(vote));
        }
        office.on(round.at("/closesAt").asString());
        box.open(id);
        office.jobs();
    }

    private JsonNode runOff(String election) {
        assertThat(rounds(election)).hasSize(1);
        return rounds(election).getFirst();
    }

    private List<JsonNode> rounds(String election) {
        return ok(office.http().get("/rounds?owner=" + Office.id(election), null))
                .json()
                .valueStream()
                .toList();
    }

    private JsonNode round(JsonNode round) {
        return ok(office.http().get(address(round), null)).json();
    }

    private JsonNode voters(String ballot) {
        return ok(office.http().get(ballot + "/roll", null)).json().at("/lines");
    }

    private static String address(JsonNode round) {
        return "/rounds/" + round.at("/id").asString();
    }
}
