package org.hemicycle.elections.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hemicycle.elections.scenario.Office.ok;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hemicycle.elections.ProcedureDay;
import org.hemicycle.elections.roll.Electorate;
import org.hemicycle.platform.inbox.Inbox;
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
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** Candidates who lose their standing, and elected governments that decline: at every stage somebody else takes over. */
@SpringBootTest(properties = {"spring.config.name=elections", "test.context=government-election"})
@AutoConfigureMockMvc
@WithPostgres
@Import(OpenBox.Setup.class)
class GivenUpIT {

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
    Inbox inbox;

    @Autowired
    OpenBox box;

    Office office;
    String election;
    String germany;
    private final Map<String, Integer> told = new HashMap<>();

    @BeforeEach
    void threeStandForOneSeat() {
        office = new Office(mvc, electorate, db, jobs, clock);
        office.on("2022-04-04T15:00:00Z");
        office.members("2014-10-01", "CHL", "DEU", "IDN", "FRA", "ITA");
        election = office.call(
                "One seat",
                1,
                "2022-10-01",
                "{\"AFRICA\": 1, \"AMERICAS\": 1, \"ASIA_PACIFIC\": 1, \"EUROPE\": 1}",
                "");
        office.endorsed(election, "CHL", "AMERICAS");
        germany = office.endorsed(election, "DEU", "EUROPE");
        office.endorsed(election, "IDN", "ASIA_PACIFIC");
    }

    @AfterEach
    void today() {
        ProcedureDay.isToday(db);
    }

    @Test
    void whoBecomesInactiveDuringNominationsStandsNoLonger() {
        var italy = office.stands(election, "ITA"); // nobody has looked at the letter
        becomes("ITA", "INACTIVE", "2022-04-20", "2022-04-20");
        assertThat(candidacy(italy).at("/state").asString()).isEqualTo("SUBMITTED"); // not yet: it is the 4th

        office.on("2022-04-20T15:00:00Z");
        becomes("ITA", "INACTIVE", "2022-04-20", "2022-04-20");
        becomes("DEU", "SUSPENDED", "2022-04-20", "2022-04-20");

        assertThat(candidacy(italy).at("/state").asString()).isEqualTo("WITHDRAWN");
        assertThat(candidacy(italy).at("/withdrawnFor").asString()).isEqualTo("lost-standing");
        assertThat(candidacy(germany).at("/onBallot").asBoolean()).isFalse();
        assertThat(openProcesses(italy)).isZero();
        assertThat(office.fact(germany, "elections.candidacy-withdrawn.v1")
                        .at("/reason")
                        .asString())
                .isEqualTo("lost-standing");
    }

    @Test
    void aDayThatNobodyKnowsForSureStrikesNobody() {
        office.on("2022-04-20T15:00:00Z");
        becomes("DEU", "INACTIVE", "2022-04-01", "2022-05-31");

        assertThat(candidacy(germany).at("/state").asString()).isEqualTo("ENDORSED");
    }

    @Test
    void whoBecomesInactiveDuringTheBallotIsStruckBeforeTheCount() {
        opened();
        cast("DEU", "CHL", "IDN");
        cast("DEU", "IDN", "CHL");
        cast("DEU", "CHL", "IDN");
        becomes("DEU", "INACTIVE", "2022-06-10", "2022-06-10"); // heard before the day: found at the count
        assertThat(candidacy(germany).at("/state").asString()).isEqualTo("ENDORSED");

        published();

        assertThat(candidacy(germany).at("/onBallot").asBoolean()).isTrue();
        var result = office.fact(election, "elections.result-published.v1");
        assertThat(result.at("/outcomes/DEU").asString()).isEqualTo("WITHDRAWN");
        assertThat(result.at("/elected/0").asString()).isEqualTo("CHL");
        assertThat(result.at("/totals/CHL").asString()).isEqualTo("5"); // of two candidates
    }

    @Test
    void anElectedGovernmentThatDeclinesIsFollowedByTheNextOfTheSameCount() {
        electedGermany();
        var before = results().size();

        ok(office.http().act(germany, "/declination", TestTokens.pointOfContact("DEU"), null));

        var gone = office.fact(election, "elections.candidate-passed-over.v1");
        assertThat(gone.at("/next").asString()).isEqualTo("CHL");
        assertThat(gone.at("/line").asString()).isEqualTo("CHL, 8 points: ELECTED (0 of the seats left).");
        assertThat(gone.at("/reason").asString()).isEqualTo("own-wish");
        var newest = results().get(results().size() - 1);
        assertThat(results()).hasSize(before + 1);
        assertThat(newest.at("/reason").asString()).isEqualTo("PASSED_OVER");
        assertThat(newest.at("/result/outcomes/DEU/outcome").asString()).isEqualTo("DECLINED");
        assertThat(newest.at("/result/totals/DEU").asString()).isEqualTo("9"); // the votes are what they were
        assertThat(office.read(election).at("/resultNumber").asInt())
                .isEqualTo(newest.at("/number").asInt());
        office.on("2022-07-05T15:00:00Z");
        assertThat(office.fact(election, "elections.elected-seated.v1")
                        .at("/seated/0")
                        .asString())
                .isEqualTo("CHL");
    }

    @Test
    void aSeatPromisedToWhoLosesStandingGoesToTheNextBeforeTheTermBegins() {
        electedGermany();
        office.on("2022-07-05T15:00:00Z");
        assertThat(office.state(election)).isEqualTo("SEATED");
        assertThat(holders()).containsExactly("DEU");

        becomes("DEU", "INACTIVE", "2022-09-21", "2022-09-21"); // after the election, before 1 October

        assertThat(holders()).containsExactly("CHL");
        assertThat(db.sql("select count(*) from public_log where type = 'elections.seat-taken-back.v1'"
                                + " and data::text like '%DEU%'")
                        .query(Integer.class)
                        .single())
                .isPositive();
        becomes("CHL", "WITHDRAWN", "2022-09-25", "2022-09-25");
        assertThat(holders()).containsExactly("IDN");
        becomes("IDN", "INACTIVE", "2022-10-02", "2022-10-02"); // sits already: its seat rests
        assertThat(holders()).containsExactly("IDN");
    }

    @Test
    void aSeatIsDeclinedOnceItIsKnownWhoIsElectedAndNotOnceTheTermHasBegun() {
        opened();
        var early = office.http().act(germany, "/declination", TestTokens.pointOfContact("DEU"), null);
        assertThat(early.json().at("/rule").asString()).isEqualTo("DECLINED_IN_TIME");
        cast("DEU", "CHL", "IDN");
        published();
        office.on("2022-07-05T15:00:00Z");

        office.on("2022-10-01T15:00:00Z");
        var late = office.http().act(germany, "/declination", TestTokens.pointOfContact("DEU"), null);
        assertThat(late.json().at("/rule").asString()).isEqualTo("DECLINED_IN_TIME");
    }

    @Test
    void ofThoseAcclaimedThereIsNoNext() {
        office.on("2022-05-05T05:00:00Z");
        becomes("CHL", "INACTIVE", "2022-05-01", "2022-05-01");
        becomes("IDN", "INACTIVE", "2022-05-01", "2022-05-01");
        office.vet(election);
        ok(office.http().act(election, "/acclamation", Office.CHAIR, "{\"endorsement\": \"GL-1\"}"));
        office.jobs();
        assertThat(holders()).containsExactly("DEU");

        ok(office.http().act(germany, "/declination", Office.OFFICER, null));

        assertThat(holders()).isEmpty();
        var gone = office.fact(election, "elections.candidate-passed-over.v1");
        assertThat(gone.at("/next").isNull()).isTrue();
        assertThat(gone.at("/deviations/0").asString()).isEqualTo("VACANT(1)");
    }

    /** The United States gave up the seat they were elected to in 2023 by letter of 15 January 2026 (OGP). */
    @Test
    void aSeatGivenUpDuringTheTermGoesToTheNextWhereAResolutionSaysSo() {
        electedGermany();
        office.on("2022-07-05T15:00:00Z");
        var early = office.http().act(election, "/succession", Office.OFFICER, succession());
        assertThat(early.json().at("/rule").asString()).isEqualTo("SEAT_VACANT");
        office.on("2023-06-15T15:00:00Z");
        becomes("DEU", "WITHDRAWN", "2023-06-15", "2023-06-15");
        becomes("CHL", "INACTIVE", "2023-05-01", "2023-05-01"); // next, and may not sit
        assertThat(holders()).containsExactly("DEU"); // its term ended; nobody follows by itself

        office.byTwo(election, "/succession", succession(), Office.OFFICER, Office.CHAIR);

        var term = ok(office.http().get("/committee/terms?holder=IDN", null))
                .json()
                .get(0);
        assertThat(term.at("/kind").asString()).isEqualTo("REMAINDER");
        assertThat(term.at("/firstDay").asString()).isEqualTo("2023-06-15");
        assertThat(term.at("/lastDay").asString()).isEqualTo("2025-09-30");
        assertThat(office.fact(election, "elections.candidate-passed-over.v1")
                        .at("/reason")
                        .asString())
                .isEqualTo("left-seat");
    }

    private static String succession() {
        return "{\"left\": \"DEU\", \"resolution\": \"2023-06-3\"}";
    }

    private void opened() {
        office.untilOpen(election, "2022-05-05T05:00:00Z", "2022-05-25T15:00:00Z", "2022-06-01T13:00:00Z");
    }

    private void electedGermany() {
        opened();
        cast("DEU", "CHL", "IDN");
        cast("DEU", "CHL", "IDN");
        cast("CHL", "IDN", "DEU");
        cast("IDN", "DEU", "CHL"); // 9 points before 8 and 7
        published();
    }

    private void cast(String... ranking) {
        box.cast(Office.id(election), List.of(ranking));
    }

    private void published() {
        office.on("2022-06-23T04:00:00Z");
        box.open(Office.id(election));
        office.jobs();
        office.publish(election, office.totals(election));
    }

    private List<JsonNode> results() {
        return ok(office.http().get(election + "/results", null))
                .json()
                .valueStream()
                .toList();
    }

    private JsonNode candidacy(String address) {
        return ok(office.http().get(address, Office.OFFICER)).json();
    }

    private List<String> holders() {
        return db.sql("select holder from seat_term where basis = ? order by seat")
                .param("election:" + Office.id(election))
                .query(String.class)
                .list();
    }

    private int openProcesses(String address) {
        return db.sql("select count(*) from act_ru_execution where business_key_ = ?")
                .param(address.replaceFirst(".*/", ""))
                .query(Integer.class)
                .single();
    }

    private void becomes(String country, String status, String on, String by) {
        var subject =
                UUID.nameUUIDFromBytes((election + country).getBytes(UTF_8)).toString();
        int sequence = told.merge(country, 1, Integer::sum);
        inbox.accept(MessageBuilder.withPayload(
                        """
                {"participantId": "%s", "country": "%s", "from": "ACTIVE", "to": "%s", "effectiveOn": "%s",
                 "effectiveBy": "%s", "ground": "VALUES", "period": 1, "basis": "a:b"}\
                """.formatted(subject, country, status, on, by).getBytes(UTF_8))
                .setHeader("ce_id", UUID.randomUUID().toString())
                .setHeader("ce_source", "urn:hemicycle:membership")
                .setHeader("ce_subject", subject)
                .setHeader("ce_type", "membership.status-changed.v1")
                .setHeader("ce_sequence", Integer.toString(sequence))
                .build());
        while (inbox.handleNext()) {
            // until there is nothing left
        }
        assertThat(db.sql("select last_error from inbox_message where subject = ? and state <> 'HANDLED'")
                        .param(subject)
                        .query(String.class)
                        .list())
                .isEmpty();
    }
}
