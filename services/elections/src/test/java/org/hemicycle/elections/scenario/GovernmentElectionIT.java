package org.hemicycle.elections.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemicycle.elections.scenario.Office.ok;

import java.time.Clock;
import org.hemicycle.elections.ProcedureDay;
import org.hemicycle.elections.roll.Electorate;
import org.hemicycle.platform.process.EngineJobs;
import org.hemicycle.platform.test.TestTokens;
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

/** Elections with a ballot, from the call to the seats: HTTP, engine and logs together. */
@SpringBootTest(properties = {"spring.config.name=elections", "test.context=government-election"})
@AutoConfigureMockMvc
@WithPostgres
@Import(OpenBox.Setup.class)
class GovernmentElectionIT {

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
        db.sql("delete from electorate_fact").update();
        office = new Office(mvc, electorate, db, jobs, clock);
    }

    @AfterEach
    void today() {
        ProcedureDay.isToday(db);
    }

    /** 2022, four candidates for three seats (OGP, 2022 government elections): one point apart at the cut. */
    @Test
    void electsGermanyChileAndIndonesiaByOnePointAndCountsTwice() { // T-E2
        office.on("2022-04-04T15:00:00Z");
        office.members("2014-10-01", "CHL", "CIV", "DEU", "IDN", "FRA");
        var election = office.call(
                "Government seats 2022",
                3,
                "2022-10-01",
                "{\"AFRICA\": 2, \"AMERICAS\": 2, \"ASIA_PACIFIC\": 2, \"EUROPE\": 2}",
                ", \"nominationsUntil\": \"2022-05-04\", \"opensOn\": \"2022-06-28\", \"closesOn\": \"2022-07-19\"");
        assertThat(office.read(election).at("/timetable/rollOn").asString()).isEqualTo("2022-06-21");
        office.endorsed(election, "CHL", "AMERICAS");
        office.endorsed(election, "CIV", "AFRICA");
        office.endorsed(election, "DEU", "EUROPE");
        office.endorsed(election, "IDN", "ASIA_PACIFIC");

        office.on("2022-05-05T05:00:00Z");
        assertThat(office.state(election)).isEqualTo("NOMINATIONS_CLOSED");
        office.vet(election);
        office.on("2022-06-21T15:00:00Z");
        office.freeze(election);
        assertThat(office.state(election)).isEqualTo("ROLL_FROZEN");
        office.byTwo(election, "/opening", null);
        var order = box.order(Office.id(election));
        assertThat(order.configurationHash())
                .isEqualTo(office.read(election).at("/configurationHash").asString());
        assertThat(order.rollSize()).isEqualTo(5);

        office.on("2022-06-28T13:00:00Z");
        assertThat(office.state(election)).isEqualTo("OPEN");
        RankCounts.ballots(
                        "CHL", new int[] {17, 21, 9, 7},
                        "CIV", new int[] {8, 4, 17, 25},
                        "DEU", new int[] {25, 22, 4, 3},
                        "IDN", new int[] {4, 7, 24, 19})
                .forEach(ballot -> box.cast(Office.id(election), ballot));
        office.on("2022-07-20T03:59:59Z");
        assertThat(office.state(election)).isEqualTo("OPEN");
        office.on("2022-07-20T04:00:00Z");
        assertThat(office.state(election)).isEqualTo("CLOSED");
        assertThat(box.isClosed(Office.id(election))).isTrue();

        box.open(Office.id(election));
        office.jobs();
        assertThat(office.state(election)).isEqualTo("TALLIED");
        assertThat(ok(office.http().get(election + "/results", null)).body()).isEqualTo("[]");
        office.publish(election, "{\"CHL\": \"156\", \"CIV\": \"103\", \"DEU\": \"177\", \"IDN\": \"104\"}");
        assertThat(office.state(election)).isEqualTo("PROVISIONAL");
        var results = ok(office.http().get(election + "/results", null)).json();
        assertThat(results.findValuesAsString("reason")).contains("COUNT", "RETALLY"); // margin 1 < n - 1
        assertThat(results.at("/0/result/controlSum").asString()).isEqualTo("540");

        office.on("2022-07-28T04:00:00Z");
        assertThat(office.state(election)).isEqualTo("SEATED");
        var proclaimed = office.fact(election, "elections.result-proclaimed.v1");
        assertThat(proclaimed.at("/elected").valueStream().map(one -> one.asString()))
                .containsExactly("DEU", "CHL", "IDN");
        assertThat(proclaimed.at("/cast").asInt()).isEqualTo(54);
        assertThat(office.fact(election, "elections.elected-seated.v1")
                        .at("/until")
                        .asString())
                .isEqualTo("2025-09-30");
        assertThat(office.publicFacts(election))
                .containsExactly(
                        "elections.called.v1",
                        "elections.nominations-closed.v1",
                        "elections.slate-vetted.v1",
                        "elections.roll-frozen.v1",
                        "elections.opening-approved.v1",
                        "elections.ballot-opened.v1",
                        "elections.ballot-closed.v1",
                        "elections.result-published.v1",
                        "elections.result-proclaimed.v1",
                        "elections.elected-seated.v1");
        assertThat(TestTokens.of("secretariat")).isNotEqualTo(Office.SECOND);
    }
}
