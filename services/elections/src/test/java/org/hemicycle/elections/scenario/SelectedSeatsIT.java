package org.hemicycle.elections.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemicycle.elections.scenario.Office.ok;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hemicycle.elections.ProcedureDay;
import org.hemicycle.elections.roll.Electorate;
import org.hemicycle.platform.process.EngineJobs;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.WithPostgres;
import org.hemicycle.platform.test.contract.DescribedCaller.Reply;
import org.jspecify.annotations.Nullable;
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
 * Selected members take their seats on 1 October; in 2022 (OGP) one runner-up was named who joins if a seat falls free
 * during the coming year. In 2017 (OGP) anybody might comment on the long list for two weeks.
 */
@SpringBootTest(properties = {"spring.config.name=elections", "test.context=government-election"})
@AutoConfigureMockMvc
@WithPostgres
@Import(OpenBox.Setup.class)
class SelectedSeatsIT {

    private static final List<UUID> COMMITTEE = IntStream.range(0, 5)
            .mapToObj(member -> UUID.fromString("00000000-0000-4000-8000-00000000020" + member))
            .toList();
    private static final UUID ACCOUNT = UUID.fromString("00000000-0000-4000-8000-000000000299");

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

    Office office;
    String selection;
    List<String> nominees;

    @BeforeEach
    void twoStandOnTheLongList() {
        office = new Office(mvc, electorate, db, jobs, clock);
        nobodySits();
        office.on("2022-02-01T15:00:00Z");
        selection = ok(office.http().post("/selections", Office.OFFICER, called("2022-10-01")))
                .location();
        nominees = new ArrayList<>();
        nominees.add(nominated("A", "\"" + ACCOUNT + "\""));
        nominees.add(nominated("B", "null"));
        office.on("2022-03-01T05:00:00Z");
        ok(office.http()
                .act(
                        selection,
                        "/longlist",
                        Office.OFFICER,
                        "{\"nominees\": [\"%s\", \"%s\"]}".formatted(nominees.toArray())));
    }

    @AfterEach
    void today() {
        nobodySits();
        ProcedureDay.isToday(db);
    }

    private void nobodySits() {
        db.sql("delete from seat_term").update();
        db.sql("update committee_selection set term_start = '2040-10-01' where state = 'ENDORSED'")
                .update(); // of other tests: nobody stands by
    }

    @Test
    void theSelectedSitFromTheFirstOfOctober() {
        endorsed();

        assertThat(sitting("2022-09-30")).isEmpty();
        var member = sitting("2022-10-01").getFirst();
        assertThat(member.at("/holder").asString()).isEqualTo(ACCOUNT.toString());
        assertThat(member.at("/name").asString()).isEqualTo("Nominee A");
        assertThat(member.at("/lastDay").asString()).isEqualTo("2025-09-30");
        assertThat(sitting("2025-10-01")).isEmpty();
    }

    @Test
    void theRunnerUpTakesASeatThatFallsFreeDuringTheYearForWhatIsLeftOfIt() {
        endorsed();
        vacated("2023-03-31");

        assertThat(sitting("2023-03-31").getFirst().at("/name").asString()).isEqualTo("Nominee A");
        var standby = sitting("2023-04-01").getFirst();
        assertThat(standby.at("/name").asString()).isEqualTo("Nominee B");
        assertThat(standby.at("/kind").asString()).isEqualTo("REMAINDER");
        assertThat(standby.at("/lastDay").asString()).isEqualTo("2025-09-30");
        assertThat(read().at("/nominees").findValuesAsString("state")).containsExactly("SELECTED", "STANDBY_SEATED");
        assertThat(office.publicFacts(selection)).endsWith("elections.selection-standby-seated.v1");
        vacated("2023-05-31"); // nobody stands by any more
        assertThat(sitting("2023-06-01")).isEmpty();
    }

    @Test
    void afterTheYearNobodyStandsBy() {
        endorsed();

        vacated("2023-10-15");

        assertThat(sitting("2023-10-16")).isEmpty();
        assertThat(read().at("/nominees").findValuesAsString("state")).containsExactly("SELECTED", "RUNNER_UP");
    }

    @Test
    void aTermBeginsOnTheDayOfTheRotation() {
        var odd = office.http().post("/selections", Office.OFFICER, called("2022-11-01"));

        assertThat(odd.json().at("/rule").asString()).isEqualTo("TERM_FROM_ROTATION");
    }

    @Test
    void anybodyCommentsAndAnOfficerLooksAtItFirst() {
        assertThat(comment(0, "She has led our network for ten years").status()).isEqualTo(202);
        assertThat(comment(1, "An insult").status()).isEqualTo(202);
        assertThat(comments("", null)).isEmpty();

        var all = comments("/all", Office.OFFICER);
        assertThat(moderated(all.get(0), "{\"published\": true}").status()).isEqualTo(204);
        assertThat(moderated(all.get(1), "{\"published\": false}").status()).isEqualTo(422); // why?
        assertThat(moderated(all.get(1), "{\"published\": false, \"reason\": \"insult\"}")
                        .status())
                .isEqualTo(204);

        assertThat(comments("", null)).singleElement().satisfies(shown -> {
            assertThat(shown.at("/text").asString()).startsWith("She has led");
            assertThat(shown.at("/nominee").asString()).isEqualTo(nominees.getFirst());
        });
        assertThat(moderated(all.get(0), "{\"published\": true}")
                        .json()
                        .at("/rule")
                        .asString())
                .isEqualTo("COMMENT_OPEN");
    }

    @Test
    void anErasedCommentLeavesNothingButTheFact() {
        comment(0, "His address is 1 Main Street");
        var comment = comments("/all", Office.OFFICER).getFirst();

        ok204(office.http()
                .post(
                        selection + "/comments/" + comment.at("/id").asString() + "/erasure",
                        Office.OFFICER,
                        "{\"reason\": \"personal-data\"}"));

        assertThat(comments("/all", Office.OFFICER).getFirst().at("/text").isNull())
                .isTrue();
        assertThat(db.sql("select count(*) from selection_comment t where t::text like '%Main Street%'")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(db.sql("select count(*) from ledger where data::text like '%Main Street%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void commentsAreTakenForTheWindowOnly() {
        office.on("2022-03-15T05:00:00Z");

        assertThat(comment(0, "Too late").json().at("/rule").asString()).isEqualTo("COMMENTS_RUN");
    }

    private void endorsed() {
        for (var member : COMMITTEE) {
            for (int at = 0; at < 2; at++) {
                ok(office.http().post(selection + "/scores", TestTokens.of(member, "committee-member"), """
                    {"nominee": "%s", "points": [%d]}\
                    """.formatted(
                                nominees.get(at), 9 - at)));
            }
        }
        office.on("2022-03-15T05:00:00Z");
        ok(office.http()
                .act(
                        selection,
                        "/shortlist",
                        Office.OFFICER,
                        "{\"nominees\": [\"%s\", \"%s\"]}".formatted(nominees.toArray())));
        ok(office.http()
                .act(
                        selection,
                        "/choice",
                        Office.OFFICER,
                        "{\"chosen\": [\"%s\"], \"runnerUp\": \"%s\"}".formatted(nominees.toArray())));
        ok(office.http().act(selection, "/endorsement", Office.CHAIR, "{\"resolution\": \"2022-3\"}"));
    }

    private void vacated(String lastDay) {
        office.on(lastDay + "T15:00:00Z");
        office.byTwo("/committee/seats/civil-society-1", "/vacancy", """
            {"lastDay": "%s", "reason": "RESIGNED"}\
            """.formatted(lastDay));
    }

    private static String called(String termStart) {
        return """
            {"title": "Civil society 2022", "seats": 1, "termStart": "%s", "mostPoints": 10,
             "criteria": ["strategic-engagement"], "committee": ["%s", "%s", "%s", "%s", "%s"],
             "nominationsUntil": "2022-02-28", "commentsUntil": "2022-03-14"}\
            """.formatted(
                termStart, COMMITTEE.get(0), COMMITTEE.get(1), COMMITTEE.get(2), COMMITTEE.get(3), COMMITTEE.get(4));
    }

    private String nominated(String name, String account) {
        return ok(office.http()
                        .post(selection + "/nominations", TestTokens.of("partner"), """
            {"name": "Nominee %s", "organisation": "Organisation %s", "residence": "KEN", "account": %s}\
            """.formatted(name, name, account)))
                .location()
                .replaceFirst(".*/", "");
    }

    private Reply comment(int nominee, String text) {
        var body = "{\"nominee\": \"%s\", \"text\": \"%s\"}".formatted(nominees.get(nominee), text);
        return office.http().post(selection + "/comments", null, body, Map.of());
    }

    private Reply moderated(JsonNode comment, String body) {
        return office.http()
                .post(selection + "/comments/" + comment.at("/id").asString() + "/moderation", Office.OFFICER, body);
    }

    private List<JsonNode> comments(String which, @Nullable String token) {
        return ok(office.http().get(selection + "/comments" + which, token))
                .json()
                .valueStream()
                .toList();
    }

    private static void ok204(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isEqualTo(204);
    }

    private List<JsonNode> sitting(String on) {
        return ok(office.http().get("/committee?on=" + on, null))
                .json()
                .at("/members")
                .valueStream()
                .toList();
    }

    private JsonNode read() {
        return ok(office.http().get(selection, null)).json();
    }
}
