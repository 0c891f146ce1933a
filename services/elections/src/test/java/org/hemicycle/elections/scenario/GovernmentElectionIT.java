package org.hemicycle.elections.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemicycle.elections.scenario.Office.ok;

import java.time.Clock;
import java.util.List;
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
import tools.jackson.databind.JsonNode;

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
                        "elections.ballot-reminded.v1",
                        "elections.ballot-reminded.v1",
                        "elections.ballot-closed.v1",
                        "elections.result-published.v1",
                        "elections.result-proclaimed.v1",
                        "elections.elected-seated.v1");
    }

    /** 2019 (OGP, 2019 government elections): the published page said 288 for Germany. */
    @Test
    void aMisprintInTheAnnouncedTotalsIsFoundBeforeItIsPublished() { // T-E3
        office.on("2019-01-15T15:00:00Z");
        office.members("2014-10-01", "ARM", "GEO", "DEU", "IDN", "KEN");
        var election = office.call(
                "Government seats 2019",
                3,
                "2019-10-01",
                "{\"AFRICA\": 2, \"AMERICAS\": 2, \"ASIA_PACIFIC\": 1, \"EUROPE\": 2}",
                ", \"nominationsUntil\": \"2019-03-01\", \"vettingUntil\": \"2019-03-15\","
                        + " \"opensOn\": \"2019-04-10\", \"closesOn\": \"2019-05-03\"");
        office.endorsed(election, "ARM", "ASIA_PACIFIC");
        office.endorsed(election, "GEO", "ASIA_PACIFIC");
        office.endorsed(election, "DEU", "EUROPE");
        office.endorsed(election, "IDN", "ASIA_PACIFIC");
        office.endorsed(election, "KEN", "AFRICA");
        office.untilOpen(election, "2019-03-02T06:00:00Z", "2019-04-03T15:00:00Z", "2019-04-10T13:00:00Z");
        RankCounts.ballots(
                        "ARM", new int[] {2, 7, 12, 15, 19},
                        "GEO", new int[] {9, 23, 13, 5, 5},
                        "DEU", new int[] {28, 13, 8, 6, 0},
                        "IDN", new int[] {4, 10, 16, 13, 12},
                        "KEN", new int[] {12, 2, 6, 16, 19})
                .forEach(ballot -> box.cast(Office.id(election), ballot));
        office.on("2019-05-04T04:00:00Z");
        box.open(Office.id(election));
        office.jobs();

        var misprint = office.http().act(election, "/publication", Office.OFFICER, """
            {"totals": {"ARM": "123", "GEO": "191", "DEU": "288", "IDN": "146", "KEN": "137"}}\
            """);
        assertThat(misprint.status()).isEqualTo(409);
        assertThat(misprint.json().at("/rule").asString()).isEqualTo("TOTALS_AGREE");
        assertThat(misprint.json().at("/detail").asString()).contains("DEU has 228, announced were 288");

        office.publish(
                election, "{\"ARM\": \"123\", \"GEO\": \"191\", \"DEU\": \"228\", \"IDN\": \"146\", \"KEN\": \"137\"}");
        var result = office.fact(election, "elections.result-published.v1");
        assertThat(result.at("/controlSum").asString()).isEqualTo("825");
        assertThat(result.at("/elected").valueStream().map(one -> one.asString()))
                .containsExactly("DEU", "GEO", "IDN");
    }

    /** 2015 (OGP, new members announced): Romania and Indonesia level on second place, three seats: both are in. */
    @Test
    void aTieAwayFromTheCutIsNotBroken() { // T-E7
        var election = openElection(
                3, 1, "CHL", "AMERICAS", "IDN", "ASIA_PACIFIC", "ROU", "EUROPE", "SLE", "AFRICA", "TUN", "AFRICA");
        box.cast(Office.id(election), List.of("CHL", "ROU", "IDN", "SLE", "TUN"));
        box.cast(Office.id(election), List.of("CHL", "IDN", "ROU", "TUN", "SLE"));
        counted(election);

        var result = announced(election);
        assertThat(result.at("/elected").valueStream().map(one -> one.asString()))
                .containsExactlyInAnyOrder("CHL", "ROU", "IDN");
        assertThat(ok(office.http().get(election + "/results", null)).body()).doesNotContain("COUNT_BACK", "Tie of");
    }

    @Test
    void aFloorThatNobodyCanFillIsReported() { // T-E9
        var election = openElection(2, 0, "CHL", "AMERICAS", "DEU", "EUROPE", "IDN", "ASIA_PACIFIC");
        box.cast(Office.id(election), List.of("DEU", "CHL", "IDN"));
        counted(election);

        var result = announced(election);
        assertThat(result.at("/elected").valueStream().map(one -> one.asString()))
                .containsExactly("DEU", "CHL");
        assertThat(result.at("/deviations/0").asString()).isEqualTo("FLOOR_UNMET(AFRICA)");
    }

    /** Azerbaijan, inactive since 4 May 2016, in the election of March 2017 (OGP): no vote, no candidacy. */
    @Test
    void azerbaijanVotesNotAndStandsNotIn2017() { // T-M1
        office.on("2016-12-01T15:00:00Z");
        office.members("2011-09-20", "AZE", "CAN", "ITA");
        office.becomes("AZE", "INACTIVE", "2016-05-04");
        var election = office.call(
                "Government seats 2017",
                1,
                "2017-10-01",
                "{}",
                ", \"nominationsUntil\": \"2017-01-10\", \"vettingUntil\": \"2017-01-25\","
                        + " \"opensOn\": \"2017-02-22\", \"closesOn\": \"2017-03-15\"");

        var refused = office.http().post(election + "/candidacies", TestTokens.pointOfContact("AZE"), """
            {"country": "AZE", "letter": {"ministerial": true}}\
            """);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().at("/detail").asString()).contains("INACTIVE since 2016-05-04");

        office.endorsed(election, "CAN", "AMERICAS");
        office.endorsed(election, "ITA", "EUROPE");
        office.untilOpen(election, "2017-01-11T06:00:00Z", "2017-02-15T15:00:00Z", "2017-02-22T14:00:00Z");

        var own = ok(office.http().get(election + "/may-vote", TestTokens.pointOfContact("AZE")))
                .json();
        assertThat(own.at("/eligible").asBoolean()).isFalse();
        assertThat(own.at("/reason").asString()).isEqualTo("INACTIVE since 2016-05-04");
        assertThat(ok(office.http().get(election + "/may-vote?country=ITA", null))
                        .json()
                        .at("/eligible")
                        .asBoolean())
                .isTrue();
        assertThat(office.fact(election, "elections.roll-frozen.v1")
                        .at("/voters")
                        .valueStream()
                        .map(one -> one.asString()))
                .containsExactly("CAN", "ITA");
        assertThat(box.order(Office.id(election)).rollSize()).isEqualTo(2);
    }

    /** A vetted, frozen and opened election of these candidates, who are the only members; its own year. */
    private String openElection(int seats, int africans, String... candidatesAndRegions) {
        office.on("2015-05-05T15:00:00Z");
        for (int at = 0; at < candidatesAndRegions.length; at += 2) {
            office.members("2014-10-01", candidatesAndRegions[at]);
        }
        var election = office.call(
                "Government seats 2015",
                seats,
                "2015-10-01",
                "{\"AFRICA\": %d, \"AMERICAS\": 1, \"ASIA_PACIFIC\": 1, \"EUROPE\": 1}".formatted(africans),
                ", \"nominationsUntil\": \"2015-06-05\", \"vettingUntil\": \"2015-06-15\","
                        + " \"opensOn\": \"2015-07-01\", \"closesOn\": \"2015-07-30\"");
        for (int at = 0; at < candidatesAndRegions.length; at += 2) {
            office.endorsed(election, candidatesAndRegions[at], candidatesAndRegions[at + 1]);
        }
        office.untilOpen(election, "2015-06-06T06:00:00Z", "2015-06-24T15:00:00Z", "2015-07-01T13:00:00Z");
        return election;
    }

    private void counted(String election) {
        office.on("2015-07-31T04:00:00Z");
        box.open(Office.id(election));
        office.jobs();
        office.publish(election, office.totals(election));
    }

    private JsonNode announced(String election) {
        return office.fact(election, "elections.result-published.v1");
    }
}
