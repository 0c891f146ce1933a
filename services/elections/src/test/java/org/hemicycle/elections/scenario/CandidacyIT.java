package org.hemicycle.elections.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemicycle.elections.scenario.Office.ok;

import java.time.Clock;
import org.hemicycle.elections.ProcedureDay;
import org.hemicycle.elections.roll.Electorate;
import org.hemicycle.platform.process.EngineJobs;
import org.hemicycle.platform.process.WorkItems;
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

/** Letters of candidacy: in time or late, complete or not, waived, endorsed, rejected, withdrawn. */
@SpringBootTest(properties = {"spring.config.name=elections", "test.context=government-election"})
@AutoConfigureMockMvc
@WithPostgres
@Import(OpenBox.Setup.class)
class CandidacyIT {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Electorate electorate;

    @Autowired
    JdbcClient db;

    @Autowired
    EngineJobs jobs;

    @Autowired
    WorkItems workItems;

    @Autowired
    Clock clock;

    Office office;
    String election;

    @BeforeEach
    void anElectionIsCalled() {
        db.sql("delete from electorate_fact").update();
        office = new Office(mvc, electorate, db, jobs, clock);
        office.on("2020-02-24T15:00:00Z");
        office.members("2014-10-01", "CAN", "ITA", "KEN");
        election = office.call("Government seats 2020", 1, "2020-10-01", "{}", "");
    }

    @AfterEach
    void today() {
        ProcedureDay.isToday(db);
    }

    /** The criterion of contributions was waived for 2018 to 2020 (OGP, call of 2020). */
    @Test
    void aFailedCriterionIsEndorsedOnlyIfItWasWaived() {
        var kenya = office.stands(election, "KEN");
        office.sheet(kenya, "AFRICA", "FAIL", "null");
        var refused = office.http().act(kenya, "/decision", Office.CHAIR, "{\"endorsed\": true}");
        assertThat(refused.json().at("/rule").asString()).isEqualTo("FAILED_IS_NOT_ENDORSED");

        office.sheet(kenya, "AFRICA", "WAIVED", "\"resolution 2019-4\"");
        ok(office.http().act(kenya, "/decision", Office.CHAIR, "{\"endorsed\": true, \"resolution\": \"GL-1\"}"));

        var seen =
                ok(office.http().get(kenya, TestTokens.pointOfContact("KEN"))).json();
        assertThat(seen.at("/state").asString()).isEqualTo("ENDORSED");
        assertThat(seen.at("/sheet/3/waiver").asString()).isEqualTo("resolution 2019-4");
    }

    @Test
    void aLateLetterIsKeptAndGoesNoFurther() {
        ProcedureDay.isNow(db, "2020-03-26T03:59:50Z"); // the last day ends in New York
        var inTime = office.stands(election, "CAN");
        ProcedureDay.isNow(db, "2020-03-26T04:00:00Z");

        var late = office.stands(election, "ITA");

        assertThat(ok(office.http().get(inTime, Office.OFFICER))
                        .json()
                        .at("/state")
                        .asString())
                .isEqualTo("SUBMITTED");
        assertThat(ok(office.http().get(late, TestTokens.pointOfContact("ITA")))
                        .json()
                        .at("/state")
                        .asString())
                .isEqualTo("LATE");
        assertThat(workItems.ofCase(late.replaceFirst(".*/", ""))).isEmpty();
    }

    @Test
    void whatIsMissingMayBeSuppliedForFiveWorkingDays() {
        var canada = office.stands(election, "CAN");
        var missing = ok(
                office.http().act(canada, "/incomplete", Office.OFFICER, "{\"missing\": [\"ministerial-signature\"]}"));
        assertThat(missing.json().at("/cureUntil").asString()).isEqualTo("2020-03-03T04:59:59Z");

        ok(office.http().act(canada, "/completion", TestTokens.pointOfContact("CAN"), "{\"ministerial\": true}"));

        assertThat(workItems.ofCase(canada.replaceFirst(".*/", "")).getLast().step())
                .isEqualTo("CheckLetter");
        office.sheet(canada, "AMERICAS", "PASS", "null");
        assertThat(workItems.ofCase(canada.replaceFirst(".*/", "")).getLast().group())
                .isEqualTo("co-chair");
    }

    @Test
    void whatIsNotSuppliedIsRejectedByItself() {
        var canada = office.stands(election, "CAN");
        ok(office.http().act(canada, "/incomplete", Office.OFFICER, "{\"missing\": [\"ministerial-signature\"]}"));

        ProcedureDay.isNow(db, "2020-03-03T05:00:00Z");
        var late =
                office.http().act(canada, "/completion", TestTokens.pointOfContact("CAN"), "{\"ministerial\": true}");
        assertThat(late.json().at("/rule").asString()).isEqualTo("CURE_IN_TIME");
        office.jobs();

        var seen = ok(office.http().get(canada, Office.OFFICER)).json();
        assertThat(seen.at("/state").asString()).isEqualTo("REJECTED");
        assertThat(seen.at("/reasons/0").asString()).isEqualTo("incomplete");
    }

    @Test
    void aGovernmentStandsOnceAndMayTryAgainAfterWithdrawing() {
        var italy = office.stands(election, "ITA");
        var twice = office.http().post(election + "/candidacies", TestTokens.pointOfContact("ITA"), """
            {"country": "ITA", "letter": {"ministerial": true}}\
            """);
        assertThat(twice.json().at("/rule").asString()).isEqualTo("ONE_CANDIDACY");

        ok(office.http().act(italy, "/withdrawal", TestTokens.pointOfContact("ITA"), null));

        assertThat(office.stands(election, "ITA")).isNotEqualTo(italy);
    }

    @Test
    void aRejectionGivesReasonsAndEndsTheFile() {
        var italy = office.stands(election, "ITA");
        office.sheet(italy, "EUROPE", "FAIL", "null");
        var without = office.http().act(italy, "/decision", Office.CHAIR, "{\"endorsed\": false}");
        assertThat(without.json().at("/rule").asString()).isEqualTo("REASONS_GIVEN");

        ok(office.http().act(italy, "/decision", Office.CHAIR, """
            {"endorsed": false, "reasons": ["contrary-to-process"]}\
            """));

        assertThat(ok(office.http().get(election + "/candidates", null)).body()).isEqualTo("[]");
        assertThat(db.sql("select count(*) from act_ru_execution where business_key_ = ?")
                        .param(italy.replaceFirst(".*/", ""))
                        .query(Integer.class)
                        .single())
                .isZero();
    }
}
