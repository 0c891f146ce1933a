package org.hemicycle.elections.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemicycle.elections.scenario.Office.ok;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
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

/** Civil-society members selected by a committee of five, as in 2016 to 2022 (OGP): scores first, then deliberation. */
@SpringBootTest(properties = {"spring.config.name=elections", "test.context=government-election"})
@AutoConfigureMockMvc
@WithPostgres
@Import(OpenBox.Setup.class)
class SelectionIT {

    private static final List<UUID> COMMITTEE = IntStream.range(0, 5)
            .mapToObj(member -> UUID.fromString("00000000-0000-4000-8000-00000000010" + member))
            .toList();

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
    void fourAreNominatedForOneSeat() {
        office = new Office(mvc, electorate, db, jobs, clock);
        office.on("2022-02-01T15:00:00Z");
        selection = ok(office.http().post("/selections", Office.OFFICER, """
            {"title": "Civil society 2022", "seats": 1, "termStart": "2022-10-01", "mostPoints": 10,
             "criteria": ["strategic-engagement", "representation", "track-record"],
             "committee": ["%s", "%s", "%s", "%s", "%s"],
             "nominationsUntil": "2022-02-28", "commentsUntil": "2022-03-14"}\
            """.formatted(COMMITTEE.toArray())))
                .location();
        nominees = new ArrayList<>();
        for (var name : List.of("A", "B", "C", "D")) {
            nominees.add(ok(office.http()
                            .post(selection + "/nominations", TestTokens.of("partner"), """
                                {"name": "Nominee %s", "organisation": "Organisation %s", "residence": "KEN"}\
                                """.formatted(name, name)))
                    .location()
                    .replaceFirst(".*/", ""));
        }
        office.on("2022-03-01T05:00:00Z");
        ok(office.http().act(selection, "/longlist", Office.OFFICER, listed(0, 1, 2)));
        var outsider = office.http().post(selection + "/scores", TestTokens.of("committee-member"), sheet(0, 5));
        assertThat(outsider.json().at("/rule").asString()).isEqualTo("ON_COMMITTEE");
        scored(0, 9, 9, 9, 9, 9);
        var twice = office.http()
                .post(selection + "/scores", TestTokens.of(COMMITTEE.getFirst(), "committee-member"), sheet(0, 10));
        assertThat(twice.json().at("/rule").asString()).isEqualTo("ONE_SHEET");
        scored(1, 8, 8, 8, 8); // the fifth has a conflict and hands in no sheet
        scored(2, 3, 3, 3, 3, 3);
        office.on("2022-03-15T05:00:00Z");
        ok(office.http().act(selection, "/shortlist", Office.OFFICER, listed(0, 1)));
    }

    @AfterEach
    void today() {
        ProcedureDay.isToday(db);
    }

    @Test
    void theBestScoredIsChosenAndEveryScoreIsPublished() {
        ok(office.http().act(selection, "/choice", Office.OFFICER, choice(0, 1, "", "")));
        ok(office.http().act(selection, "/endorsement", Office.CHAIR, "{\"resolution\": \"2022-3\"}"));

        var seen = ok(office.http().get(selection, null)).json();
        assertThat(seen.at("/state").asString()).isEqualTo("ENDORSED");
        assertThat(seen.at("/departs").asBoolean()).isFalse();
        assertThat(seen.at("/nominees").findValuesAsString("mean")).containsExactly("27", "24", "9"); // no zero for B
        assertThat(seen.at("/nominees").findValuesAsString("state"))
                .containsExactly("SELECTED", "RUNNER_UP", "NOT_SELECTED");
        assertThat(db.sql("select count(*) from act_ru_execution where business_key_ = ?")
                        .param(selection.replaceFirst(".*/", ""))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aChoiceThatDepartsFromTheScoresSaysWhyAndNotesTheBalance() {
        var silent = office.http().act(selection, "/choice", Office.OFFICER, choice(1, 0, "Region", ""));
        assertThat(silent.json().at("/rule").asString()).isEqualTo("REASON_FOR_DEPARTURE");

        ok(office.http()
                .act(selection, "/choice", Office.OFFICER, choice(1, 0, "Region", "No member from Africa was left")));

        assertThat(ok(office.http().get(selection, null)).json().at("/departs").asBoolean())
                .isTrue();
    }

    private void scored(int nominee, int... byMember) {
        for (int member = 0; member < byMember.length; member++) {
            var token = TestTokens.of(COMMITTEE.get(member), "committee-member");
            ok(office.http().post(selection + "/scores", token, sheet(nominee, byMember[member])));
        }
    }

    private String sheet(int nominee, int points) {
        return "{\"nominee\": \"%s\", \"points\": [%d, %d, %d]}"
                .formatted(nominees.get(nominee), points, points, points);
    }

    private String choice(int chosen, int runnerUp, String reason, String note) {
        return "{\"chosen\": [\"%s\"], \"runnerUp\": \"%s\", \"reason\": \"%s\", \"balanceNote\": \"%s\"}"
                .formatted(nominees.get(chosen), nominees.get(runnerUp), reason, note);
    }

    private String listed(Integer... places) {
        var ids = IntStream.range(0, places.length)
                .mapToObj(place -> "\"" + nominees.get(places[place]) + "\"")
                .toList();
        return "{\"nominees\": [%s]}".formatted(String.join(", ", ids));
    }
}
