package org.hemicycle.responsepolicy.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.WithPostgres;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.reminder.Deliveries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.support.TransactionTemplate;

/** What a careful officer insists on: letters to complete, replies that are late, filers who withdraw, clocks that stand. */
@SpringBootTest(properties = {"spring.config.name=response-policy", "response-policy.publication.at-once=true"})
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@WithPostgres
class ExceptionsIT {

    @Autowired
    ApplicationContext service;

    @Autowired
    Deliveries deliveries;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient db;

    CaseRoom room;

    @BeforeEach
    void open() {
        room = new CaseRoom(service);
    }

    @Test
    void screeningStandsStillWhileALetterIsCompleted() {
        var id = room.filed("KEN", "2018-01-02", 1, 1);
        room.on("2018-01-03");
        room.act(id, "/acknowledgement", null);
        room.on("2018-01-10");
        room.act(id, "/screening", "{\"outcome\": \"INCOMPLETE\"}");
        room.on("2018-01-17");
        assertThat(room.clock(id, "SCREENING", 1).path("state").asString()).isEqualTo("SUSPENDED");
        assertThat(room.due(id, "Screen")).isEmpty();
        room.letters.supplemented(id);

        assertThat(room.due(id, "Screen"))
                .hasValueSatisfying(due -> assertThat(due).startsWith("2018-02-0"));
        assertThat(room.state(id)).isEqualTo("SCREENING");
        var screening = room.clock(id, "SCREENING", 1);
        assertThat(screening.path("dueOn").asString()).isEqualTo("2018-02-07"); // 31 January and five working days
        assertThat(screening.path("pauses").toString()).contains("\"reason\":\"incomplete\"");
        assertThat(room.clocks(id, TestTokens.pointOfContact("KEN")))
                .noneMatch(clock -> clock.path("name").asString().equals("CURE"));
    }

    @Test
    void anIneligibleLetterComesAgainWithAnAddendum() {
        var first = room.filed("USA", "2025-04-02", 1, 2);
        room.act(first, "/acknowledgement", null);
        room.act(first, "/screening", """
            {"outcome": "INELIGIBLE", "grounds": ["OUTSIDE_THE_RELEVANT_ISSUES"]}""");
        var again = room.filed("USA", "2025-07-01", 1, 3);
        var link = "{\"kind\": \"REFILED_FROM\", \"other\": \"%s\"}";
        room.act(again, "/links", link.formatted(first));

        assertThat(room.seen(again).path("links").toString()).contains(first.toString());
        var elsewhere = room.filed("KEN", "2025-07-01", 1, 3);
        assertThat(room.tried(elsewhere, "/links", link.formatted(first)).status())
                .isEqualTo(409);
    }

    @Test // at noon in Washington it is the next morning in Port Moresby, and nowhere the day after
    void nothingHappensOnADayThatHasComeNowhere() {
        var id = room.filed("PNG", "2018-07-16", 1, 1);
        room.asksForResponse(id, "2018-07-17", "2018-08-24");

        var refused = room.tried(id, "/response", "{\"receivedOn\": \"2018-08-26\"}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("NOT_EARLIER_THAN_FILED");
        room.act(id, "/response", "{\"receivedOn\": \"2018-08-25\"}");
        room.act(id, "/actions", """
            {"kind": "OUTREACH", "code": "visit", "dueOn": "2018-09-30"}""");
        assertThat(room.tried(id, "/actions/1/done", "{\"doneOn\": \"2018-09-01\"}")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void noReplyBlocksNothingAndALateOneIsAnnexed() {
        var id = room.filed("MEX", "2018-07-16", 10, 1);
        room.asksForResponse(id, "2018-07-17", "2018-08-24");
        room.act(id, "/clocks/RESPONSE/extension", """
            {"altogether": {"amount": 60, "unit": "WORKING_DAYS"}, "ground": "change-of-ministry", "authority": "co-chair"}""");
        assertThat(room.tried(id, "/clocks/RESPONSE/extension", """
            {"altogether": {"amount": 60, "unit": "WORKING_DAYS"}, "ground": "again", "authority": "co-chair"}""").status()).isEqualTo(409);
        assertThat(room.due(id, "AwaitResponse"))
                .hasValueSatisfying(due -> assertThat(due).startsWith("2018-11-"));
        room.on("2018-11-12");
        room.on("2018-11-20");
        assertThat(room.state(id)).isEqualTo("UNDER_REVIEW");
        assertThat(room.facts(id, "clock-reminded")).anyMatch(fact -> fact.contains("RESPONSE"));

        room.responds(id, "2018-11-30");

        assertThat(room.seen(id).path("steps").toString()).contains("RESPONSE_LAPSED", "LATE_RESPONSE_ANNEXED");
        var clock = room.clock(id, "RESPONSE", 1);
        assertThat(clock.path("state").asString()).isEqualTo("MISSED");
        assertThat(clock.path("marginDays").asInt()).isEqualTo(-14);
        room.on("2019-01-10");
        room.act(id, "/right-to-reply", null);
        room.responds(id, "2019-01-31");
        assertThat(room.seen(id).path("steps").toString())
                .contains("RIGHT_TO_REPLY_REOPENED", "NEW_GOVERNMENT_REPLIED");
        assertThat(room.clock(id, "RESPONSE", 2).path("state").asString()).isEqualTo("MET");
    }

    @Test
    void theSubCommitteeDecidesWhetherACaseGoesOnWithoutItsFilers() {
        var id = room.filed("TZA", "2017-03-01", 1, 1);
        room.on("2017-03-02");
        room.act(id, "/acknowledgement", null);
        assertThat(room.tried(id, "/decisions", "{\"question\": \"CONTINUE_EX_OFFICIO\"}")
                        .status())
                .isEqualTo(409);
        room.letters.withdrawn(id);
        room.adopted(id, "CONTINUE_EX_OFFICIO", "2017-03-10");
        assertThat(room.state(id)).isEqualTo("SCREENING");
        assertThat(room.seen(id).path("steps").toString()).contains("CONTINUED_EX_OFFICIO");
        assertThat(room.http
                        .get("/response-cases/%s/outward".formatted(id), null)
                        .status())
                .isEqualTo(404);

        var other = room.filed("TZA", "2017-04-03", 1, 1);
        room.letters.withdrawn(other);
        room.answered(room.asks(other, "CONTINUE_EX_OFFICIO"), "REJECTED", "2017-04-10", "2017-04-10", null);
        assertThat(room.state(other)).isEqualTo("CLOSED");
        assertThat(room.waiting(other)).isEmpty();
    }

    @Test
    void aRejectedVoteLeadsBackToStageOneAndACalledOffOneToBeAskedAgain() {
        var id = stageTwoRecommended("GEO");
        room.answered(room.asks(id, "STAGE_TWO"), "WITHDRAWN", "2024-10-01", "2024-10-01", null);
        assertThat(room.state(id)).isEqualTo("STAGE_TWO_RECOMMENDED");

        room.answered(room.asks(id, "STAGE_TWO"), "REJECTED", "2024-10-14", "2024-10-14", null);

        assertThat(room.state(id)).isEqualTo("STAGE_ONE");
        assertThat(room.waiting(id)).containsExactly("FollowStageOne");
        assertThat(room.facts(id, "status-effect-due")).isEmpty();
        room.adopted(id, "CLOSE_AS_RESOLVED", "2024-12-12");
        assertThat(room.status(id)).isEqualTo("RESOLVED");
    }

    /** Georgia: suspended before the end of stage one; since 2017 the word is "suspended". */
    @Test
    void theCommitteeActsBeforeItsOwnDeadlineAndReinstatesByDecisionOnly() {
        var id = stageTwoRecommended("GEO");
        assertThat(room.clock(id, "STAGE_ONE", 1).path("state").asString()).isEqualTo("MET");
        room.adopted(id, "STAGE_TWO", "2024-10-14");
        assertThat(room.facts(id, "status-effect-due"))
                .singleElement()
                .asString()
                .contains("\"to\":\"SUSPENDED\"");
        room.adopted(id, "REINSTATE", "2025-02-03");

        assertThat(room.status(id)).isEqualTo("REINSTATED");
        assertThat(room.facts(id, "status-effect-due").getLast()).contains("\"to\":\"ACTIVE\"", "\"ground\":\"CURED\"");
    }

    @Test
    void notesAreSealedAndReadByAssignedOfficersOnly() {
        var id = room.filed("PHL", "2019-02-04", 1, 1);
        service.getBean(org.hemicycle.responsepolicy.vault.Vault.class).begin(id);
        room.act(id, "/officers", "{\"person\": \"%s\"}".formatted(TestTokens.personOf("secretariat")));
        room.act(id, "/notes", "{\"text\": \"canary-in-a-note\"}");

        assertThat(room.http
                        .get("/response-cases/%s/notes".formatted(id), CaseRoom.OFFICER)
                        .body())
                .contains("canary-in-a-note");
        assertThat(room.http
                        .get("/response-cases/%s/notes".formatted(id), CaseRoom.SECOND)
                        .status())
                .isEqualTo(403);
        room.act(id, "/officers/%s/release".formatted(TestTokens.personOf("secretariat")), null);
        assertThat(room.http
                        .get("/response-cases/%s/notes".formatted(id), CaseRoom.OFFICER)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theReportCountsClocksOfCasesThatTheCallerMaySee() {
        var id = room.filed("CIV", "2021-03-01", 1, 1);
        room.on("2021-03-20");
        room.act(id, "/acknowledgement", null);

        var lines = room.http.get("/response-cases/kept-clocks", CaseRoom.CHAIR).json();

        assertThat(lines.path(0).path("clock").asString()).isEqualTo("ACKNOWLEDGEMENT");
        assertThat(lines.path(0).path("missed").asInt()).isPositive();
        assertThat(lines.path(0).path("worstDays").asLong()).isGreaterThanOrEqualTo(11);
    }

    private CaseId stageTwoRecommended(String country) {
        var id = room.filed(country, "2024-03-04", 2, 1);
        room.asksForResponse(id, "2024-03-05", "2024-03-12");
        room.responds(id, "2024-03-29");
        room.reports(id, "2024-04-10", "2024-04-12", "2024-04-29", 1);
        room.adopted(id, "ADOPT_REPORT", "2024-05-06");
        room.adopted(id, "RECOMMEND_STAGE_TWO", "2024-09-16");
        return id;
    }

    /** Governance 19, case 15: what was asked is taken back, and what is answered all the same has no effect. */
    @Test
    void anOpenQuestionIsTakenBackWhenItsCaseEnds() {
        var id = room.filed("LUX", "2018-03-01", 1, 1);
        room.asksForResponse(id, "2018-03-02", "2018-03-05");
        room.responds(id, "2018-03-20");
        room.reports(id, "2018-04-02", "2018-04-03", "2018-04-20", 1);
        room.adopted(id, "ADOPT_REPORT", "2018-05-02");
        room.adopted(id, "RECOMMEND_STAGE_TWO", "2018-06-01");
        var asked = room.asks(id, "STAGE_TWO");
        assertThat(room.facts(id, "decision-withdrawn")).isEmpty();

        room.act(id, "/supersession", "{\"reference\": \"statement-2018-06-05\"}");
        assertThat(room.facts(id, "decision-withdrawn"))
                .singleElement()
                .asString()
                .contains(asked);
        room.answered(asked, "ADOPTED", "2018-06-06", "2018-06-07", null);

        assertThat(room.state(id)).isEqualTo("CLOSED_SUPERSEDED");
        assertThat(room.facts(id, "status-effect-due")).isEmpty();
        assertThat(room.decisions(id).getLast().path("outcome").asString()).isEqualTo("ADOPTED");
    }

    /** Australia, June 2017: what is about process is not for the Response Policy (governance 9.9). */
    @Test
    void whatIsAboutProcessIsPassedOnByANumberThatNamesNoCase() {
        var id = room.filed("AUS", "2016-09-30", 1, 1);

        room.act(id, "/process-matter", null);

        assertThat(room.tried(id, "/process-matter", null).status()).as("once").isEqualTo(409);
        assertThat(room.tried(id, "/links", "{\"kind\": \"PASSED_ON\", \"reference\": \"by-hand\"}")
                        .status())
                .isGreaterThanOrEqualTo(400);
        var matter = room.seen(id).path("links").get(0).path("reference").asString();
        var told = db.sql("select subject || data from ledger where type = ? and subject = ?")
                .params("response-policy.process-matter-passed-on.v1", matter)
                .query(String.class)
                .single();
        assertThat(told).contains(matter, "AUS").doesNotContain(id.toString());
        assertThat(room.state(id)).as("the case goes on as it is").isEqualTo("RECEIVED");
    }

    @Test
    void whoOwesIsRemindedAndCoChairsAreToldByMailThatNamesNothing() {
        var contact = person(UUID.nameUUIDFromBytes("KEN".getBytes(UTF_8)), "point-of-contact", "KEN", "GOVERNMENT");
        var chair = person(UUID.randomUUID(), "co-chair", "GHA", "NATIONALITY");
        var national = person(UUID.randomUUID(), "co-chair", "KEN", "NATIONALITY");
        var id = room.filed("KEN", "2018-08-01", 1, 1);
        room.asksForResponse(id, "2018-08-02", "2018-08-24");
        assertThat(mails(contact)).isEmpty();

        room.on("2018-10-18");
        room.on("2018-11-15");

        var mine =
                room.http.get("/my-reminders", TestTokens.pointOfContact("KEN")).json();
        assertThat(mine.findValuesAsString("clock")).containsOnly("RESPONSE");
        assertThat(mine.findValuesAsString("why")).containsOnly("COMING");
        assertThat(mails(contact))
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(mail).doesNotContain(id.toString(), "KEN", "RESPONSE"));
        var told =
                room.http.get("/my-reminders", TestTokens.of(chair, "co-chair")).json();
        assertThat(told.findValuesAsString("caseId")).contains(id.toString());
        assertThat(told.findValuesAsString("why")).containsOnly("PASSED");
        assertThat(mails(chair)).isNotEmpty();
        assertThat(mails(national)).as("recused").isEmpty();
        var notice = db.sql("select notice from reminder_mail where person = ?")
                .param(chair)
                .query(UUID.class)
                .single();
        transactions.executeWithoutResult(status -> deliveries.settled(notice, "HANDED_OVER"));
        assertThat(room.http
                        .get("/response-cases/" + id + "/reminders", CaseRoom.OFFICER)
                        .json()
                        .findValuesAsString("mail"))
                .contains("HANDED_OVER", "DUE");
    }

    private UUID person(UUID person, String role, String country, String tie) {
        db.sql("insert into role_holder (person, role, first_day) values (?, ?, '2010-01-01')")
                .params(person, role)
                .update();
        db.sql("""
                insert into person_tie (source, person, kind, government, from_day)
                values (?, ?, ?, ?, '2010-01-01')""").params("test:" + person, person, tie, country).update();
        return person;
    }

    private List<String> mails(UUID person) {
        return db.sql("select subject || data from ledger where type = 'response-policy.notice-due.v1' and data like ?")
                .param("%" + person + "%")
                .query(String.class)
                .list();
    }
}
