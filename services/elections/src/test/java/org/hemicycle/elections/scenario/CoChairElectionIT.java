package org.hemicycle.elections.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hemicycle.elections.scenario.Office.ok;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.FullCommittee;
import org.hemicycle.elections.ProcedureDay;
import org.hemicycle.elections.roll.Electorate;
import org.hemicycle.elections.seat.SeatProcedure;
import org.hemicycle.platform.process.EngineJobs;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.WithPostgres;
import org.hemicycle.platform.test.contract.DescribedCaller.Reply;
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

/**
 * In 2016 Croatia, Georgia and Romania stood for the government's co-chair and one member of civil society for the other;
 * Georgia was chosen (OGP). How the votes fell was not published: they are invented here.
 */
@SpringBootTest(properties = {"spring.config.name=elections", "test.context=government-election"})
@AutoConfigureMockMvc
@WithPostgres
@Import(OpenBox.Setup.class)
class CoChairElectionIT {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Electorate electorate;

    @Autowired
    SeatProcedure seats;

    @Autowired
    JdbcClient db;

    @Autowired
    EngineJobs jobs;

    @Autowired
    Clock clock;

    @Autowired
    OpenBox box;

    Office office;
    FullCommittee committee;

    @BeforeEach
    void elevenAndElevenSit() {
        office = new Office(mvc, electorate, db, jobs, clock);
        nobodySits();
        office.on("2016-03-01T15:00:00Z");
        committee = FullCommittee.seated(seats, LocalDate.parse("2014-10-01"));
    }

    @AfterEach
    void today() {
        nobodySits();
        ProcedureDay.isToday(db);
    }

    private void nobodySits() {
        db.sql("delete from co_chair").update();
        db.sql("delete from sub_committee_member").update();
        db.sql("delete from seat_term").update();
        db.sql("delete from co_chair_round").update();
        db.sql("delete from co_chair_candidate").update();
        db.sql("delete from co_chair_election").update();
    }

    @Test
    void georgiaIsElectedInTheSecondRound() {
        var election = called("GOVERNMENT");
        stands(election, "HRV");
        stands(election, "GEO");
        stands(election, "ROU");
        office.on("2016-04-16T05:00:00Z");
        assertThat(state(election)).isEqualTo("VOTING");
        assertThat(round(election, 1).at("/rollSize").asInt()).isEqualTo(22); // all vote, of both halves

        held(election, 1, votes("HRV", 5, "GEO", 10, "ROU", 7));
        assertThat(read(election).at("/rounds/0/line").asString())
                .isEqualTo("HRV, 5 votes, drops out: the fewest votes");
        assertThat(read(election).at("/rounds/0/votes/GEO").asInt()).isEqualTo(10);
        assertThat(round(election, 2).at("/candidates").valueStream().map(JsonNode::asString))
                .containsExactly("GEO", "ROU");
        held(election, 2, votes("GEO", 13, "ROU", 9));

        assertThat(state(election)).isEqualTo("NAMED");
        assertThat(read(election).at("/elected").asString()).isEqualTo("GEO");
        assertThat(role("GEO", "2016-11-01")).isEqualTo("INCOMING");
        assertThat(role("GEO", "2017-11-01")).isEqualTo("LEAD");
        assertThat(term("GEO").at("/extendedBy").asString()) // the term would have ended in September 2017
                .isEqualTo("co-chair:" + election.replaceFirst(".*/", ""));
        assertThat(office.publicFacts(election))
                .containsExactly(
                        "elections.co-chair-election-called.v1",
                        "elections.co-chair-candidacy-received.v1",
                        "elections.co-chair-candidacy-received.v1",
                        "elections.co-chair-candidacy-received.v1",
                        "elections.co-chair-candidacies-closed.v1",
                        "elections.co-chair-round-decided.v1",
                        "elections.co-chair-round-decided.v1",
                        "elections.co-chair-elected.v1");
    }

    @Test
    void onASingleCandidateTheCommitteeMayAgree() {
        var election = called("CIVIL_SOCIETY");
        var person = committee.civilSociety().getFirst();
        ok(office.http()
                .post(
                        election + "/candidacies",
                        TestTokens.of(UUID.fromString(person), "committee-member"),
                        "{\"note\": \"Open budgets first\"}"));
        office.on("2016-04-16T05:00:00Z");
        assertThat(state(election)).isEqualTo("CONSENSUS_SOUGHT");

        ok(office.http().act(election, "/consensus", Office.CHAIR, "{\"resolution\": \"2016-05-04-3\"}"));
        office.jobs();

        assertThat(state(election)).isEqualTo("NAMED");
        assertThat(read(election).at("/candidates/0/note").asString()).isEqualTo("Open budgets first");
        assertThat(office.fact(election, "elections.co-chair-elected.v1")
                        .at("/resolution")
                        .asString())
                .isEqualTo("2016-05-04-3");
        assertThat(role(person, "2016-11-01")).isEqualTo("INCOMING");
    }

    @Test
    void everybodyOnTheRollOfARoundIsRemindedOnceAndCalendarsShowIt() {
        var election = called("GOVERNMENT");
        stands(election, "GEO");
        stands(election, "HRV");
        assertThat(calendar()).contains("Co-chair of government from 2016-10-01: candidacies end");
        office.on("2016-04-16T05:00:00Z");
        var round = round(election, 1);
        var reminders = "/rounds/" + round.at("/id").asString() + "/reminders";
        assertThat(calendar()).contains("UID:" + round.at("/id").asString(), "DTSTART:20160419T130000Z");

        office.byTwo("/rounds/" + round.at("/id").asString(), "/opening", null);
        office.on(round.at("/opensAt").asString());
        assertThat(delivered(reminders)).isEmpty();
        office.on(Instant.parse(round.at("/closesAt").asString()).minus(1, DAYS).toString());

        assertThat(delivered(reminders)).hasSize(22).allMatch("QUEUED"::equals);
        var person = committee.civilSociety().getFirst();
        var proof = "%s/1/%s/proof".formatted(reminders, person);
        ok(office.http().post(proof, Office.OFFICER, """
            {"delivered": true, "reason": "reply-received"}\
            """));
        assertThat(delivered(reminders)).containsOnlyOnce("DELIVERED");
        assertThat(office.fact("/rounds/" + round.at("/id").asString(), "elections.ballot-reminded.v1")
                        .at("/addressees"))
                .hasSize(22);
    }

    @Test
    void whereSomebodyObjectsTheSingleCandidateNeedsAMajority() {
        var election = called("GOVERNMENT");
        stands(election, "GEO");
        office.on("2016-04-16T05:00:00Z");
        ok(office.http().act(election, "/consensus", Office.CHAIR, "{}"));
        office.jobs();

        held(election, 1, votes("GEO", 10, "NOBODY", 12));

        assertThat(state(election)).isEqualTo("FAILED");
        assertThat(read(election).at("/because").asString())
                .isEqualTo("NOBODY has 12 of 22 votes cast, more than half");
        assertThat(called("GOVERNMENT")).isNotEqualTo(election); // and is called again
    }

    @Test
    void votesThatWouldBeEverybodysVoteAreNotShown() {
        var election = called("GOVERNMENT");
        stands(election, "GEO");
        stands(election, "HRV");
        office.on("2016-04-16T05:00:00Z");

        held(election, 1, votes("GEO", 22, "HRV", 0));

        assertThat(read(election).at("/elected").asString()).isEqualTo("GEO");
        assertThat(read(election).at("/rounds/0/votes").isNull()).isTrue();
        assertThat(round(election, 1).at("/withheld/0/what").asString()).isEqualTo("votes");
        assertThat(office.fact(election, "elections.co-chair-round-decided.v1")
                        .at("/votes")
                        .size())
                .isZero();
    }

    @Test
    void membersOfThatHalfStandOnceInTimeAndAsHosts() {
        var election = called("GOVERNMENT");

        assertThat(rule(stand(election, "DEU", true))).isEqualTo("MEMBER_THEN");
        assertThat(rule(stand(election, committee.civilSociety().getFirst(), true)))
                .isEqualTo("MEMBER_THEN");
        assertThat(rule(stand(election, "GEO", false))).isEqualTo("DUTIES_ACCEPTED");
        stands(election, "GEO");
        assertThat(rule(stand(election, "GEO", true))).isEqualTo("STANDS_ONCE");
        var twice = office.http().post("/co-chair-elections", Office.OFFICER, """
            {"constituency": "GOVERNMENT", "year": 2016, "candidaciesUntil": "2016-04-15"}\
            """);
        assertThat(rule(twice)).isEqualTo("ONE_ELECTION");
        ok(office.http().act(election, "/withdrawal", Office.OFFICER, "{\"holder\": \"GEO\"}"));
        office.on("2016-04-16T05:00:00Z");
        assertThat(state(election)).isEqualTo("FAILED"); // nobody stands
        assertThat(rule(stand(election, "HRV", true))).isEqualTo("STEP_IN_ORDER");
    }

    @Test
    void twoPersonsCancelItAndItsBallot() {
        var election = called("GOVERNMENT");
        stands(election, "GEO");
        stands(election, "HRV");
        office.on("2016-04-16T05:00:00Z");

        office.byTwo(election, "/cancellation", "{\"reason\": \"called-by-mistake\"}");

        assertThat(state(election)).isEqualTo("CANCELLED");
        assertThat(round(election, 1).at("/state").asString()).isEqualTo("CANCELLED");
        assertThat(db.sql("select count(*) from act_ru_execution where business_key_ in (:election, :round)")
                        .param("election", election.replaceFirst(".*/", ""))
                        .param("round", round(election, 1).at("/id").asString())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private String called(String half) {
        return ok(office.http().post("/co-chair-elections", Office.OFFICER, """
            {"constituency": "%s", "year": 2016, "candidaciesUntil": "%s"}\
            """.formatted(
                                half, half.equals("GOVERNMENT") && isLate() ? "2016-08-01" : "2016-04-15")))
                .location();
    }

    private List<String> delivered(String reminders) {
        return ok(office.http().get(reminders, Office.OFFICER)).json().findValuesAsString("state");
    }

    private String calendar() {
        var lines = new String(
                mvc.get()
                        .uri("/elections/calendar.ics")
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                UTF_8);
        return lines.replace("\r\n ", "");
    }

    private boolean isLate() {
        return clock.instant().isAfter(Instant.parse("2016-04-16T00:00:00Z"));
    }

    private void stands(String election, String country) {
        ok(stand(election, country, true));
    }

    private Reply stand(String election, String holder, boolean hosts) {
        return office.http().post(election + "/candidacies", Office.OFFICER, """
            {"holder": "%s", "hosts": %s}\
            """.formatted(holder, hosts));
    }

    private void held(String election, int number, List<String> votes) {
        var round = round(election, number);
        office.byTwo("/rounds/" + round.at("/id").asString(), "/opening", null);
        office.on(round.at("/opensAt").asString());
        var id = ElectionId.of(round.at("/id").asString());
        votes.forEach(vote -> box.cast(id, List.of(vote)));
        office.on(round.at("/closesAt").asString());
        box.open(id);
        office.jobs();
    }

    private static List<String> votes(Object... pairs) {
        var votes = new java.util.ArrayList<String>();
        for (int at = 0; at < pairs.length; at += 2) {
            votes.addAll(Collections.nCopies((Integer) pairs[at + 1], (String) pairs[at]));
        }
        return votes;
    }

    private JsonNode round(String election, int number) {
        return ok(office.http().get("/rounds?owner=" + election.replaceFirst(".*/", ""), null))
                .json()
                .get(number - 1);
    }

    private JsonNode read(String election) {
        return ok(office.http().get(election, null)).json();
    }

    private String state(String election) {
        return read(election).at("/state").asString();
    }

    private String role(String holder, String on) {
        return ok(office.http().get("/committee?on=" + on, null))
                .json()
                .at("/coChairs")
                .valueStream()
                .filter(chair -> chair.at("/holder").asString().equals(holder))
                .map(chair -> chair.at("/role").asString())
                .findFirst()
                .orElse("none");
    }

    private JsonNode term(String holder) {
        return ok(office.http().get("/committee/terms?holder=" + holder, null))
                .json()
                .get(0);
    }

    private static String rule(Reply reply) {
        return reply.json().at("/rule").asString();
    }
}
