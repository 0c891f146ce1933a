package org.hemicycle.elections.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.hemicycle.elections.FullCommittee;
import org.hemicycle.elections.ProcedureDay;
import org.hemicycle.elections.seat.SeatProcedure;
import org.hemicycle.platform.process.EngineJobs;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.WithPostgres;
import org.hemicycle.platform.test.contract.DescribedCaller;
import org.hemicycle.platform.test.contract.DescribedCaller.Reply;
import org.hemicycle.platform.test.contract.HttpContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/** Decisions in writing, from the text sent round to the end of the window, by members over HTTP. */
@SpringBootTest(properties = "spring.config.name=elections")
@AutoConfigureMockMvc
@WithPostgres
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WrittenProcedureIT {

    private static final String OFFICER = TestTokens.of("secretariat");
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    MockMvcTester mvc;

    @Autowired
    SeatProcedure seats;

    @Autowired
    JdbcClient db;

    @Autowired
    EngineJobs jobs;

    @Autowired
    Clock clock;

    DescribedCaller http;
    FullCommittee seated;
    int numbers;

    @BeforeAll
    void theCommitteeSits() {
        http = new DescribedCaller(mvc, HttpContract.of("elections"));
        seated = FullCommittee.seated(seats, LocalDate.of(2015, 10, 1));
    }

    @BeforeEach
    void itIsMarch() {
        ProcedureDay.isNow(db, "2016-03-01T15:00:00Z");
    }

    /** Ten working days; silence is no objection. */
    @Test
    void silenceCarriesAMatterOfNoObjection() {
        var path = sentRound("NO_OBJECTION");

        windowIsOver("2016-03-15T22:00:00Z");
        assertThat(state(path)).isEqualTo("CIRCULATED");
        windowIsOver("2016-03-16T05:00:00Z");

        assertThat(state(path)).isEqualTo("ADOPTED_BY_CONSENSUS");
        assertThat(round(path, "outcome")).isEqualTo("ADOPTED");
    }

    @Test
    void silenceDoesNotCarryAStatus() {
        var path = sentRound("STATUS");

        windowIsOver("2016-03-16T05:00:00Z");

        assertThat(state(path)).isEqualTo("CIRCULATED");
        assertThat(round(path, "outcome")).isEqualTo("NOT_CARRIED");
        assertThat(read(path).json().at("/votes/0/result").asString()).isEqualTo("NO_QUORUM");
    }

    @Test
    void aStatusIsCarriedByRepliesOfHalfOfEachHalf() {
        var path = sentRound("STATUS");
        for (int member = 0; member < 6; member++) {
            assertThat(reply(path, government(member), "AGREE", null).status()).isEqualTo(200);
            assertThat(reply(path, person(member), member < 2 ? "ABSTAIN" : "AGREE", null)
                            .status())
                    .isEqualTo(200);
        }

        windowIsOver("2016-03-16T05:00:00Z");

        assertThat(state(path)).isEqualTo("ADOPTED_BY_VOTE");
        assertThat(read(path).json().at("/votes/0/inWriting").asBoolean()).isTrue();
        assertThat(http.get(path + "/votes/1/recount", OFFICER)
                        .json()
                        .at("/agrees")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void oneObjectionSendsItToAMeeting() {
        var path = sentRound("NO_OBJECTION");
        assertThat(reply(path, person(0), "OBJECT", null).status()).isEqualTo(422);

        assertThat(reply(path, person(0), "OBJECT", "Too early.").status()).isEqualTo(200);

        assertThat(round(path, "outcome")).isEqualTo("TO_MEETING");
        windowIsOver("2016-03-16T05:00:00Z");
        assertThat(state(path)).isEqualTo("CIRCULATED");
    }

    @Test
    void threeWhoAskForAMeetingGetOne() {
        var path = sentRound("NO_OBJECTION");
        reply(path, person(0), "ASK_FOR_MEETING", null);
        reply(path, government(1), "ASK_FOR_MEETING", null);
        assertThat(read(path).json().at("/written/0/outcome").isNull()).isTrue();

        reply(path, person(2), "ASK_FOR_MEETING", null);

        assertThat(round(path, "outcome")).isEqualTo("TO_MEETING");
    }

    @Test
    void aMeetingOvertakesIt() {
        var path = sentRound("NO_OBJECTION");
        act(path, "/tabling", Map.of("on", "2016-03-04", "meeting", "Washington"));

        assertThat(round(path, "outcome")).isEqualTo("OVERTAKEN");
        windowIsOver("2016-03-16T05:00:00Z");
        assertThat(state(path)).isEqualTo("TABLED");
        assertThat(reply(path, person(0), "AGREE", null).status()).isEqualTo(404);
    }

    @Test
    void aReplyAfterTheWindowIsLate() {
        var path = sentRound("STATUS");
        ProcedureDay.isNow(db, "2016-03-16T05:00:00Z");

        assertThat(reply(path, person(0), "AGREE", null).status()).isEqualTo(409);
        jobs.runDue(clock.instant());
    }

    @Test
    void whoHoldsNoSeatDoesNotReply() {
        var path = sentRound("STATUS");

        assertThat(reply(path, TestTokens.of("committee-member"), "AGREE", null).status())
                .isEqualTo(409);
    }

    /** Five working days, and never less than 72 hours. */
    @Test
    void anUrgentWindowIsShorter() {
        var path = circulated("NO_OBJECTION");
        var opened = act(path, "/written-procedure", Map.of("urgent", true)).json();

        assertThat(opened.at("/written/0/endsAt").asString()).isEqualTo("2016-03-09T04:59:59Z");
    }

    private String sentRound(String matter) {
        var path = circulated(matter);
        assertThat(act(path, "/written-procedure", Map.of("urgent", false)).status())
                .isEqualTo(200);
        return path;
    }

    private String circulated(String matter) {
        var form = new HashMap<String, Object>(Map.of(
                "number", "written-" + ++numbers, "matter", matter, "language", "en", "title", "T", "body", "B"));
        if (matter.equals("STATUS")) {
            form.put("effect", Map.of("country", "MNE", "to", "INACTIVE", "ground", "PROCESS"));
        }
        var path = http.post("/resolutions", OFFICER, JSON.writeValueAsString(form))
                .location();
        act(path, "/circulation", Map.of());
        return path;
    }

    private void windowIsOver(String instant) {
        ProcedureDay.isNow(db, instant);
        jobs.runDue(clock.instant());
    }

    private Reply reply(String path, String member, String reply, @Nullable String reason) {
        var form = new HashMap<String, Object>(Map.of("reply", reply));
        if (reason != null) {
            form.put("reason", reason);
        }
        return http.act(path, "/written-procedure/replies", member, JSON.writeValueAsString(form));
    }

    private String person(int number) {
        return TestTokens.of(UUID.fromString(seated.civilSociety().get(number)), "committee-member");
    }

    private String government(int number) {
        return TestTokens.speakingFor(seated.governments().get(number), "committee-member");
    }

    private Reply act(String path, String act, Map<String, ?> body) {
        return http.act(path, act, OFFICER, JSON.writeValueAsString(body));
    }

    private Reply read(String path) {
        return http.get(path, OFFICER);
    }

    private String state(String path) {
        return read(path).json().at("/state").asString();
    }

    private String round(String path, String field) {
        return read(path).json().at("/written/0/" + field).asString();
    }
}
