package org.hemicycle.elections.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hemicycle.elections.scenario.Office.ok;

import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hemicycle.elections.ProcedureDay;
import org.hemicycle.elections.reminder.DeliveryState;
import org.hemicycle.elections.reminder.Reminders;
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
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What may come between the frozen roll and the final result: appeals, outages, withdrawals, challenges. */
@SpringBootTest(properties = {"spring.config.name=elections", "test.context=government-election"})
@AutoConfigureMockMvc
@WithPostgres
@Import(OpenBox.Setup.class)
class BallotStepsIT {

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

    @Autowired
    Reminders settled;

    Office office;
    String election;
    String chile;

    @BeforeEach
    void threeStandForOneSeat() {
        office = new Office(mvc, electorate, db, jobs, clock);
        office.on("2022-04-04T15:00:00Z");
        office.members("2014-10-01", "CHL", "DEU", "IDN", "FRA", "ITA", "KEN");
        office.becomes("KEN", "INACTIVE", "2021-01-01");
        election = office.call(
                "One seat",
                1,
                "2022-10-01",
                "{\"AFRICA\": 1, \"AMERICAS\": 1, \"ASIA_PACIFIC\": 1, \"EUROPE\": 1}",
                "");
        chile = office.endorsed(election, "CHL", "AMERICAS");
        office.endorsed(election, "DEU", "EUROPE");
        office.endorsed(election, "IDN", "ASIA_PACIFIC");
        office.on("2022-05-05T05:00:00Z");
        office.vet(election);
        office.on("2022-05-25T15:00:00Z");
        office.freeze(election);
    }

    @AfterEach
    void today() {
        ProcedureDay.isToday(db);
    }

    @Test
    void anAppealGrantedMakesTheNextRollAndAnotherHash() {
        var before = ok(office.http().get(election + "/roll", null)).json();
        var hashBefore = office.read(election).at("/configurationHash").asString();
        ok(office.http().post(election + "/roll/appeals", TestTokens.pointOfContact("KEN"), """
            {"grounds": "The resolution was lifted in March"}\
            """));
        var appeal = ok(office.http().get(election + "/roll/appeals", Office.OFFICER))
                .json()
                .at("/0/id")
                .asString();

        office.byTwo(election, "/roll/appeals/" + appeal + "/decision", """
            {"granted": true, "reason": "resolution 2022-03-1 restored it"}\
            """);

        var after = ok(office.http().get(election + "/roll", null)).json();
        assertThat(after.at("/number").asInt()).isEqualTo(2);
        assertThat(after.at("/size").asInt()).isEqualTo(before.at("/size").asInt() + 1);
        assertThat(after.at("/hash")).isNotEqualTo(before.at("/hash"));
        assertThat(office.read(election).at("/configurationHash").asString()).isNotEqualTo(hashBefore);
        assertThat(ok(office.http().get(election + "/roll?number=1", null)).json())
                .isEqualTo(before);
        assertThat(ok(office.http().get(election + "/may-vote", TestTokens.pointOfContact("KEN")))
                        .json()
                        .at("/reason")
                        .asString())
                .isEqualTo("on appeal: resolution 2022-03-1 restored it");

        office.byTwo(election, "/opening", null);
        var late = office.http().post(election + "/roll/appeals", TestTokens.pointOfContact("FRA"), """
            {"grounds": "Too late"}\
            """);
        assertThat(late.json().at("/rule").asString()).isEqualTo("BEFORE_OPENING");
    }

    @Test
    void theBytesOfTheConfigurationHaveThePublishedHash() throws Exception {
        var bytes =
                ok(office.http().get(election + "/configuration", null)).body().getBytes(UTF_8);
        var hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));

        assertThat(office.read(election).at("/configurationHash").asString()).isEqualTo(hash);
        assertThat(new String(bytes, UTF_8)).contains("\"commitment\"").doesNotContain("\"seed\"");
    }

    @Test
    void twoPersonsOpenABallot() {
        var asked = ok(office.http().act(election, "/opening", Office.OFFICER, null));
        office.on("2022-06-01T13:00:00Z");
        assertThat(office.state(election)).isEqualTo("ROLL_FROZEN"); // nobody has approved it

        var alone = office.http()
                .post(asked.location() + "/approval", Office.OFFICER, null, Map.of("If-Match", asked.etag()));
        assertThat(alone.json().at("/rule").asString()).isEqualTo("TWO_PERSONS");
        office.on("2022-06-02T13:00:00Z");
        office.approve(asked, Office.SECOND);
        office.jobs();

        assertThat(office.state(election)).isEqualTo("OPEN");
        assertThat(office.read(election).at("/timetable/closesAt").asString())
                .isEqualTo("2022-06-24T04:00:00Z"); // a day more
    }

    /** What came later would not stand in what was frozen. */
    @Test
    void theKeyIsMadeBeforeTheOpeningIsApprovedAndFrozenWithIt() {
        assertThat(ok(office.http().get(election + "/configuration", null))
                        .json()
                        .at("/ballotKey/threshold")
                        .asInt())
                .isEqualTo(2);
        box.withoutKey(Office.id(election));

        var early = office.http().act(election, "/opening", Office.OFFICER, null);

        assertThat(early.json().at("/rule").asString()).isEqualTo("KEY_MADE");
    }

    @Test
    void everybodyOnTheRollIsRemindedWhetherTheyHaveVotedOrNot() {
        opened();
        box.cast(Office.id(election), List.of("CHL", "DEU", "IDN"));
        office.on("2022-06-16T03:59:00Z");
        assertThat(office.publicFacts(election)).doesNotContain("elections.ballot-reminded.v1");

        office.on("2022-06-16T04:00:00Z"); // seven days before the close
        var first = office.fact(election, "elections.ballot-reminded.v1");
        assertThat(first.at("/addressees").size()).isEqualTo(5);
        office.on("2022-06-21T04:00:00Z"); // two days before
        assertThat(office.fact(election, "elections.ballot-reminded.v1")
                        .at("/number")
                        .asInt())
                .isEqualTo(2);

        office.on("2022-06-22T04:00:00Z");
        assertThat(office.publicFacts(election).stream().filter("elections.ballot-reminded.v1"::equals))
                .hasSize(2);
    }

    @Test
    void anOutageMovesTheClose() {
        opened();
        ok(office.http().act(election, "/extension", Office.OFFICER, """
            {"closesAt": "2022-06-23T12:00:00Z", "reason": "provider-outage"}\
            """));

        office.on("2022-06-23T04:00:00Z");
        assertThat(office.state(election)).isEqualTo("OPEN");
        assertThat(box.order(Office.id(election)).closes()).isEqualTo("2022-06-23T12:00:00Z");
        office.on("2022-06-23T12:00:00Z");
        assertThat(office.state(election)).isEqualTo("CLOSED");
        var late = office.http().act(election, "/extension", Office.OFFICER, """
            {"closesAt": "2022-06-24T12:00:00Z", "reason": "provider-outage"}\
            """);
        assertThat(late.json().at("/rule").asString()).isEqualTo("NEVER_AFTER_CLOSE");
    }

    @Test
    void whoWithdrawsNowStaysOnTheBallotAndIsStruckBeforeTheCount() {
        opened();
        box.cast(Office.id(election), List.of("CHL", "DEU", "IDN"));
        box.cast(Office.id(election), List.of("CHL", "IDN", "DEU"));
        box.cast(Office.id(election), List.of("DEU", "CHL", "IDN"));
        ok(office.http().act(chile, "/withdrawal", TestTokens.pointOfContact("CHL"), null));
        assertThat(ok(office.http().get(election + "/candidates", null)).json().findValuesAsString("onBallot"))
                .contains("true");

        tallied();
        office.publish(election, office.totals(election));

        var result = office.fact(election, "elections.result-published.v1");
        assertThat(result.at("/outcomes/CHL").asString()).isEqualTo("WITHDRAWN");
        assertThat(result.at("/totals/DEU").asString()).isEqualTo("5");
        assertThat(result.at("/elected/0").asString()).isEqualTo("DEU");
        var published = dataset("election_results");
        assertThat(published.at("/DEU/outcome").asString()).isEqualTo("ELECTED");
        assertThat(published.at("/DEU/total").asString()).isEqualTo("5");
        assertThat(published.at("/CHL/outcome").asString()).isEqualTo("WITHDRAWN");
        var ranks = dataset("election_rank_counts");
        assertThat(ranks.at("/DEU/rank").isNull()).isTrue();
        assertThat(ranks.at("/DEU/held_back").asString()).startsWith("Only 3 ballots");
    }

    @Test
    void ranksAreOpenDataWhereNoneOfThemTellsOfFew() {
        opened();
        cast(6, "CHL", "DEU", "IDN");
        cast(5, "DEU", "IDN", "CHL");
        cast(5, "IDN", "CHL", "DEU");
        tallied();
        assertThat(dataset("election_rank_counts").isEmpty()).isTrue();
        office.publish(election, office.totals(election));

        assertThat(rows("election_rank_counts")
                        .filter(row -> row.path("candidate").asString().equals("CHL"))
                        .map(row -> row.path("ballots").asInt()))
                .containsExactly(6, 5, 5);
    }

    private void cast(int many, String... ranking) {
        for (int ballot = 0; ballot < many; ballot++) {
            box.cast(Office.id(election), List.of(ranking));
        }
    }

    @Test
    void openDataTellsNothingOfABallotThatIsOpen() {
        opened();
        box.cast(Office.id(election), List.of("CHL", "DEU", "IDN"));

        assertThat(dataset("election_results").isEmpty()).isTrue();
        var told = ok(office.http().get("/open-data/elections.json", null))
                .json()
                .path("rows")
                .valueStream()
                .filter(row -> row.path("election")
                        .asString()
                        .equals(Office.id(election).toString()))
                .findFirst()
                .orElseThrow();
        assertThat(told.path("state").asString()).isEqualTo("OPEN");
        assertThat(told.path("ballots").isNull()).isTrue();
        assertThat(told.path("roll_hash").asString()).hasSize(64);
    }

    /** Of this election, by candidate. */
    private ObjectNode dataset(String name) {
        var rows = JsonMapper.shared().createObjectNode();
        rows(name).forEach(row -> rows.set(row.path("candidate").asString(), row));
        return rows;
    }

    private Stream<JsonNode> rows(String name) {
        return ok(office.http().get("/open-data/%s.json".formatted(name), null))
                .json()
                .path("rows")
                .valueStream()
                .filter(row -> row.path("election")
                        .asString()
                        .equals(Office.id(election).toString()));
    }

    @Test
    void everyReminderOfEachMemberIsFollowedUp() {
        opened();
        office.on("2022-06-16T04:00:00Z");
        var reminders = election + "/reminders";

        var queued = ok(office.http().get(reminders, Office.OFFICER)).json();
        assertThat(queued.findValuesAsString("member")).isEqualTo(voters());
        assertThat(queued.findValuesAsString("state")).containsOnly("QUEUED");

        settled.settled(Office.id(election), 1, "CHL", DeliveryState.FAILED, "NO_ADDRESS");
        ok(office.http().post(reminders + "/1/CHL/proof", Office.OFFICER, """
            {"delivered": true, "reason": "told-by-telephone"}\
            """));
        settled.settled(Office.id(election), 1, "CHL", DeliveryState.HANDED_OVER, null);

        var chile = ok(office.http().get(reminders, Office.AUDITOR))
                .json()
                .valueStream()
                .filter(one -> one.path("member").asString().equals("CHL"))
                .findFirst()
                .orElseThrow();
        assertThat(chile.path("state").asString()).isEqualTo("DELIVERED");
        assertThat(chile.path("reason").asString()).isEqualTo("told-by-telephone");
    }

    private List<String> voters() {
        return ok(office.http().get(election + "/roll", null))
                .json()
                .path("lines")
                .valueStream()
                .filter(line -> line.path("eligible").asBoolean())
                .map(line -> line.path("country").asString())
                .sorted()
                .toList();
    }

    @Test
    void aCandidateChallengesAndTheBallotsAreCountedAgain() {
        opened();
        box.cast(Office.id(election), List.of("DEU", "CHL", "IDN"));
        tallied();
        office.publish(election, office.totals(election));
        ok(office.http().act(election, "/challenges", TestTokens.pointOfContact("CHL"), """
            {"grounds": "count-disputed"}\
            """));
        assertThat(office.state(election)).isEqualTo("CHALLENGED");
        office.on("2022-07-05T15:00:00Z"); // after the window: nothing is final while a challenge is open
        assertThat(office.state(election)).isEqualTo("CHALLENGED");

        office.byTwo(election, "/challenges/1/decision", """
            {"recount": true, "reason": "doubt-is-reasonable"}\
            """, Office.CHAIR, Office.AUDITOR);
        office.jobs();

        assertThat(office.publicFacts(election))
                .contains(
                        "elections.result-challenged.v1",
                        "elections.challenge-decided.v1",
                        "elections.result-recounted.v1")
                .endsWith("elections.result-proclaimed.v1", "elections.elected-seated.v1");
        assertThat(ok(office.http().get(election + "/results", null)).json().findValuesAsString("reason"))
                .contains("RECOUNT");
    }

    @Test
    void aDismissedChallengeLeavesTheResultAsItWas() {
        opened();
        box.cast(Office.id(election), List.of("DEU", "CHL", "IDN"));
        tallied();
        office.publish(election, office.totals(election));
        ok(office.http().act(election, "/challenges", TestTokens.pointOfContact("FRA"), """
            {"grounds": "turnout-low"}\
            """));
        assertThat(office.state(election)).isEqualTo("PROVISIONAL"); // one member is not enough
        ok(office.http().act(election, "/challenges/1/support", TestTokens.pointOfContact("ITA"), null));
        ok(office.http().act(election, "/challenges/1/support", TestTokens.pointOfContact("IDN"), null));
        assertThat(office.state(election)).isEqualTo("CHALLENGED");

        office.byTwo(election, "/challenges/1/decision", """
            {"recount": false, "reason": "no-minimum-turnout"}\
            """, Office.CHAIR, Office.AUDITOR);
        assertThat(office.state(election)).isEqualTo("PROVISIONAL");
        office.on("2022-07-05T15:00:00Z");

        assertThat(office.state(election)).isEqualTo("SEATED");
    }

    @Test
    void trusteesFasterThanTheClockAreNotForgotten() {
        opened();
        box.cast(Office.id(election), List.of("DEU", "CHL", "IDN"));
        ProcedureDay.isNow(db, "2022-06-23T04:00:01Z");
        box.open(Office.id(election)); // the box knows its hour; the election's own timer has not fired yet
        assertThat(office.state(election)).isEqualTo("OPEN");

        office.jobs();

        assertThat(office.state(election)).isEqualTo("TALLIED");
    }

    @Test
    void twoPersonsCloseEarly() {
        opened();
        box.cast(Office.id(election), List.of("DEU", "CHL", "IDN"));

        office.byTwo(election, "/early-close", null);
        office.jobs();

        assertThat(office.state(election)).isEqualTo("CLOSED");
        assertThat(office.fact(election, "elections.ballot-closed.v1")
                        .at("/early")
                        .asBoolean())
                .isTrue();
        box.open(Office.id(election));
        office.jobs();
        assertThat(office.state(election)).isEqualTo("TALLIED");
    }

    @Test
    void twoPersonsCancelAndNothingIsWaitedForAnyMore() {
        opened();

        office.byTwo(election, "/cancellation", """
            {"reason": "box-compromised", "resolution": "2022-06-1"}\
            """);

        assertThat(office.state(election)).isEqualTo("CANCELLED");
        assertThat(box.isClosed(Office.id(election))).isTrue();
        assertThat(db.sql("select count(*) from act_ru_execution where business_key_ = ?")
                        .param(Office.id(election).toString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void opened() {
        office.byTwo(election, "/opening", null);
        office.on("2022-06-01T13:00:00Z");
        assertThat(office.state(election)).isEqualTo("OPEN");
    }

    private void tallied() {
        office.on("2022-06-23T04:00:00Z");
        box.open(Office.id(election));
        office.jobs();
        assertThat(office.state(election)).isEqualTo("TALLIED");
    }
}
