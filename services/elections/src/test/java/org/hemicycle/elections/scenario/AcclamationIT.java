package org.hemicycle.elections.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemicycle.elections.scenario.Office.ok;

import java.time.Clock;
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

/** Elections without a ballot, and nominations that run on because too few stand. */
@SpringBootTest(properties = {"spring.config.name=elections", "test.context=government-election"})
@AutoConfigureMockMvc
@WithPostgres
@Import(OpenBox.Setup.class)
class AcclamationIT {

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

    /** 2018 (OGP): Argentina, Canada, the Republic of Korea and Nigeria, four for four seats, endorsed without a ballot. */
    @Test
    void fourForFourSeatsAreAcclaimedIn2018() { // T-E6
        office.on("2018-01-26T15:00:00Z");
        office.members("2014-10-01", "ARG", "CAN", "KOR", "NGA");
        var election = office.call(
                "Government seats 2018", 4, "2018-10-01", "{\"EUROPE\": 3}", ", \"nominationsUntil\": \"2018-03-12\"");
        office.endorsed(election, "ARG", "AMERICAS");
        office.endorsed(election, "CAN", "AMERICAS");
        office.endorsed(election, "KOR", "ASIA_PACIFIC");
        office.endorsed(election, "NGA", "AFRICA");
        office.on("2018-03-13T05:00:00Z");
        office.vet(election);

        var unnamed = office.http().act(election, "/acclamation", Office.CHAIR, "{\"endorsement\": \"\"}");
        assertThat(unnamed.status()).isEqualTo(422);
        ok(office.http().act(election, "/acclamation", Office.CHAIR, "{\"endorsement\": \"GL-2018-04\"}"));
        assertThat(office.state(election)).isEqualTo("ACCLAIMED");
        office.jobs();

        assertThat(office.state(election)).isEqualTo("SEATED");
        assertThat(box.isPrepared(Office.id(election))).isFalse(); // no ballot object
        assertThat(office.fact(election, "elections.candidates-acclaimed.v1")
                        .at("/endorsement")
                        .asString())
                .isEqualTo("GL-2018-04");
    }

    /** 2024 (OGP): five for five. */
    @Test
    void fiveForFiveSeatsAreAcclaimedIn2024() { // T-E6
        office.on("2024-04-10T15:00:00Z");
        office.members("2014-10-01", "BRA", "DOM", "NOR", "PHL", "UKR");
        var election = office.call(
                "Government seats 2024", 5, "2024-10-01", "{\"AFRICA\": 2}", ", \"nominationsUntil\": \"2024-05-22\"");
        office.endorsed(election, "BRA", "AMERICAS");
        office.endorsed(election, "DOM", "AMERICAS");
        office.endorsed(election, "NOR", "EUROPE");
        office.endorsed(election, "PHL", "ASIA_PACIFIC");
        office.endorsed(election, "UKR", "EUROPE");
        office.on("2024-05-23T05:00:00Z");
        office.vet(election);
        ok(office.http().act(election, "/acclamation", Office.CHAIR, "{\"endorsement\": \"GL-2024-05\"}"));
        office.jobs();

        assertThat(office.fact(election, "elections.elected-seated.v1")
                        .at("/seated")
                        .size())
                .isEqualTo(5);
    }

    @Test
    void fewerCandidatesThanSeatsExtendNominationsOnce() {
        office.on("2018-01-26T15:00:00Z");
        office.members("2014-10-01", "ARG");
        var election = office.call("Two seats", 2, "2018-10-01", "{}", ", \"nominationsUntil\": \"2018-03-12\"");
        office.endorsed(election, "ARG", "AMERICAS");

        office.on("2018-03-13T05:00:00Z");
        assertThat(office.state(election)).isEqualTo("CALLED");
        assertThat(office.read(election).at("/timetable/nominationsUntil").asString())
                .isEqualTo("2018-03-27");
        assertThat(office.fact(election, "elections.nominations-extended.v1")
                        .at("/reason")
                        .asString())
                .isEqualTo("fewer-candidates-than-seats");

        office.on("2018-03-28T05:00:00Z");
        assertThat(office.state(election)).isEqualTo("NOMINATIONS_CLOSED");
    }

    @Test
    void aRegionLeftOutNeedsARecordedDeviation() {
        office.on("2018-01-26T15:00:00Z");
        office.members("2014-10-01", "ARG");
        var election = office.call(
                "One seat",
                1,
                "2018-10-01",
                "{\"EUROPE\": 3, \"ASIA_PACIFIC\": 2}",
                ", \"nominationsUntil\": \"2018-03-12\"");
        office.endorsed(election, "ARG", "AMERICAS");
        office.on("2018-03-13T05:00:00Z");
        office.vet(election);

        var refused = office.http().act(election, "/acclamation", Office.CHAIR, "{\"endorsement\": \"GL-1\"}");
        assertThat(refused.json().at("/rule").asString()).isEqualTo("REGIONS_KEPT");
        ok(office.http().act(election, "/acclamation", Office.CHAIR, """
            {"endorsement": "GL-1", "deviationAccepted": true}\
            """));

        assertThat(office.fact(election, "elections.candidates-acclaimed.v1")
                        .at("/deviations/0")
                        .asString())
                .isEqualTo("FLOOR_UNMET(AFRICA)");
    }

    @Test
    void aWithdrawalBeforeTheFreezeMayMakeTheBallotNeedless() {
        office.on("2018-01-26T15:00:00Z");
        office.members("2014-10-01", "ARG", "CAN");
        var election = office.call(
                "One seat",
                1,
                "2018-10-01",
                "{\"AFRICA\": 1, \"ASIA_PACIFIC\": 1, \"EUROPE\": 1}",
                ", \"nominationsUntil\": \"2018-03-12\"");
        office.endorsed(election, "ARG", "AMERICAS");
        var canada = office.endorsed(election, "CAN", "AMERICAS");
        office.on("2018-03-13T05:00:00Z");
        office.vet(election);
        var tooMany = office.http().act(election, "/acclamation", Office.CHAIR, "{\"endorsement\": \"GL-1\"}");
        assertThat(tooMany.json().at("/rule").asString()).isEqualTo("NO_MORE_THAN_SEATS");

        ok(office.http().act(canada, "/withdrawal", Office.OFFICER, null));
        ok(office.http().act(election, "/acclamation", Office.CHAIR, "{\"endorsement\": \"GL-1\"}"));
        office.jobs();

        assertThat(office.state(election)).isEqualTo("SEATED");
    }
}
