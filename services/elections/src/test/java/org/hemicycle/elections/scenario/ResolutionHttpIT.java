package org.hemicycle.elections.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Resolutions over HTTP, each answer held against its description: what is public of a vote, and what is not. */
@SpringBootTest(properties = "spring.config.name=elections")
@AutoConfigureMockMvc
@WithPostgres
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ResolutionHttpIT {

    private static final String OFFICER = TestTokens.of("secretariat");
    private static final String CO_CHAIR = TestTokens.of("co-chair");
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
    FullCommittee committee;
    int numbers;

    @BeforeAll
    void theCommitteeSits() {
        ProcedureDay.isNow(db, "2016-05-04T15:00:00Z");
        http = new DescribedCaller(mvc, HttpContract.of("elections"));
        committee = FullCommittee.seated(seats, LocalDate.of(2015, 10, 1));
    }

    /** As of 4 May 2016: numbers published, nobody named; a member who wants to tells the own vote. */
    @Test
    void aSecretVoteIsPublishedWithItsCountsAndWithWhoWantsToBeNamed() {
        var path = secretVote("16, 3, 3", 16, 3, 3);
        assertThat(http.get(path, null).status()).isEqualTo(404);
        assertThat(http.get(path, TestTokens.of("partner")).status()).isEqualTo(404);
        published(path);

        var seen = http.get(path, null).json();
        assertThat(seen.at("/state").asString()).isEqualTo("IN_FORCE");
        assertThat(seen.at("/votes/0/counts/against").asInt()).isEqualTo(3);
        assertThat(seen.at("/votes/0/named").isEmpty()).isTrue();
        assertThat(http.get(path + "/votes/1/recount", null)
                        .json()
                        .at("/agrees")
                        .asBoolean())
                .isTrue();

        var member = TestTokens.of(UUID.fromString(committee.civilSociety().getFirst()), "committee-member");
        assertThat(http.act(path, "/votes/1/disclosure", member, """
            {"choice": "AGAINST", "consent": false}\
            """).status()).isEqualTo(422);
        assertThat(http.act(path, "/votes/1/disclosure", member, """
            {"choice": "AGAINST", "consent": true}\
            """).status()).isEqualTo(200);
        assertThat(http.get(path, null).json().at("/votes/0/disclosed/0/seat").asString())
                .isEqualTo("civil-society-1");
    }

    @Test
    void aUnanimousSecretVoteIsPublishedWithoutItsCounts() {
        var path = secretVote("22, 0, 0", 22, 0, 0);
        published(path);

        var seen = http.get(path, null).json();
        assertThat(seen.at("/outcome").asString()).isEqualTo("ADOPTED_BY_VOTE");
        assertThat(seen.at("/votes/0/counts").isNull()).isTrue();
        assertThat(seen.at("/votes/0/heldBack/0").asString()).contains("everybody's vote");
        assertThat(http.get(path + "/votes/1/recount", null).status()).isEqualTo(403);
        assertThat(http.get(path + "/votes/1/recount", OFFICER)
                        .json()
                        .at("/agrees")
                        .asBoolean())
                .isTrue();
        assertThat(db.sql("select data from public_log where type = 'elections.resolution-published.v1' and"
                                + " subject = ?")
                        .param(path.substring("/resolutions/".length()))
                        .query(String.class)
                        .single())
                .doesNotContain("inFavour")
                .contains("everybody's vote");
    }

    @Test
    void aDisclosureThatTellsTheOthersIsRefused() {
        var path = secretVote("19, 3, 0", 19, 3, 0);
        published(path);
        disclosed(path, 0, "AGAINST", 200);

        disclosed(path, 1, "AGAINST", 409);
    }

    @Test
    void whatIsAskedForTwiceIsPublishedByAnother() {
        var path = secretVote("16, 3, 3 again", 16, 3, 3);
        var asked = http.act(path, "/publication", OFFICER, "{\"note\": \"minutes-approved\"}");
        assertThat(asked.status()).isEqualTo(202);

        assertThat(approve(asked, OFFICER).status()).isEqualTo(409);
        assertThat(http.get(path, null).status()).isEqualTo(404);
        assertThat(approve(asked, CO_CHAIR).status()).isEqualTo(200);
        assertThat(http.get(path, null).status()).isEqualTo(200);
    }

    @Test
    void whoIsOfTheGovernmentItIsAboutDoesNotReadTheDraft() {
        var path = drafted("STATUS", effect("MEX"));
        var recused = UUID.randomUUID();
        db.sql("""
            insert into person_tie (source, person, kind, government, from_day)
            values (?, ?, 'GOVERNMENT', 'MEX', '2000-01-01')\
            """).params("test:" + recused, recused).update();

        assertThat(http.get(path, TestTokens.of(recused, "committee-member")).status())
                .isEqualTo(403);
        assertThat(http.get(path, TestTokens.of("committee-member")).status()).isEqualTo(200);
        assertThat(http.get("/resolutions?country=MEX", TestTokens.of(recused, "committee-member"))
                        .json()
                        .at("/total")
                        .asInt())
                .isZero();
    }

    @Test
    void aRecordedVoteIsPublishedWithItsNames() {
        var path = tabled("NO_OBJECTION", null);
        objected(path);
        assertThat(act(path, "/votes", Map.of("secret", false, "present", committee.all()))
                        .status())
                .isEqualTo(201);
        var choices = new HashMap<String, String>();
        committee.governments().forEach(holder -> choices.put(holder, "IN_FAVOUR"));
        committee.civilSociety().forEach(holder -> choices.put(holder, "AGAINST"));

        assertThat(act(
                                path,
                                "/votes/1/result",
                                Map.of(
                                        "present",
                                        committee.all(),
                                        "choices",
                                        choices,
                                        "castingVote",
                                        "IN_FAVOUR",
                                        "castBy",
                                        "ZAF"))
                        .status())
                .isEqualTo(200);
        published(path);

        var vote = http.get(path, null).json().at("/votes/0");
        assertThat(vote.at("/named").size()).isEqualTo(22);
        assertThat(vote.at("/castBy").asString()).isEqualTo("ZAF");
    }

    @Test
    void aResolutionThatReplacesAnotherSupersedesIt() {
        var older = adoptedByConsensus(Map.of());
        var newer = adoptedByConsensus(Map.of("supersedes", older.substring("/resolutions/".length())));

        assertThat(http.get(older, null).json().at("/state").asString()).isEqualTo("SUPERSEDED");
        assertThat(http.get(newer, null).json().at("/state").asString()).isEqualTo("IN_FORCE");
    }

    /** As for Turkey in 2016, had a disaster come in between. */
    @Test
    void aConditionGetsMoreTimeWithItsGroundAndTheEffectWaits() {
        var path = adoptedByConsensus(Map.of(
                "matter",
                "STATUS",
                "effect",
                effect("TUR"),
                "effectiveOn",
                "2016-09-21",
                "conditions",
                List.of(Map.of("textCode", "4", "dueOn", "2016-09-01", "verifier", "criteria-and-standards"))));
        var more = Map.of(
                "dueOn", "2016-11-01",
                "effectiveOn", "2016-11-21",
                "ground", "FORCE_MAJEURE",
                "decidedBy", "criteria-and-standards",
                "reference", "C&S 2016-08-20");
        var tooLong = new HashMap<>(more);
        tooLong.remove("effectiveOn");
        assertThat(rule(act(path, "/conditions/1/extension", tooLong))).isEqualTo("CONDITIONS_BEFORE_EFFECT");

        assertThat(approve(act(path, "/conditions/1/extension", more), CO_CHAIR).status())
                .isEqualTo(200);

        var seen = http.get(path, null).json();
        assertThat(seen.at("/conditions/0/dueOn").asString()).isEqualTo("2016-11-01");
        assertThat(seen.at("/effectiveOn").asString()).isEqualTo("2016-11-21");
        assertThat(seen.at("/extensions/0/dueBefore").asString()).isEqualTo("2016-09-01");
        assertThat(seen.at("/extensions/0/ground").asString()).isEqualTo("FORCE_MAJEURE");
        var told = "select type from public_log where subject = ? order by id desc limit 1";
        assertThat(db.sql(told)
                        .param(path.substring("/resolutions/".length()))
                        .query(String.class)
                        .single())
                .isEqualTo("elections.resolution-condition-extended.v1");

        var sooner = new HashMap<>(more);
        sooner.put("dueOn", "2016-10-01");
        assertThat(rule(act(path, "/conditions/1/extension", sooner))).isEqualTo("EXTENDED_TO_LATER");
        act(
                path,
                "/conditions/1/verification",
                Map.of("result", "MET", "verifiedOn", "2016-05-04", "evidence", "File 4"));
        assertThat(rule(act(path, "/conditions/1/extension", more))).isEqualTo("VERIFIED_ONCE");
    }

    /** Quorum follows from the register: who has left is not counted, and observers never are. */
    @Test
    void whoIsPresentStandsInTheRegisterOfTheMeeting() {
        var meeting = http.post(
                        "/meetings",
                        OFFICER,
                        json(Map.of(
                                "code", "SC-2016-05",
                                "kind", "MINISTERIAL",
                                "place", "Cape Town",
                                "firstDay", "2016-05-03",
                                "lastDay", "2016-05-04")))
                .location();
        var path = drafted("NO_OBJECTION", null);
        act(path, "/circulation", Map.of());
        act(path, "/tabling", Map.of("on", "2016-05-04", "meeting", "SC-2016-05"));
        committee.present(6, 6).forEach(holder -> arrived(meeting, holder, "MINISTERIAL"));
        arrived(meeting, "TUR", "OBSERVER");
        assertThat(rule(act(meeting, "/arrivals", arrival("ZAF", "MINISTERIAL"))))
                .isEqualTo("THERE_ONCE");
        assertThat(rule(act(meeting, "/arrivals", arrival("TUN", "WORKING")))).isEqualTo("HOLDS_A_SEAT");

        var quorum =
                http.get(meeting + "/quorum", TestTokens.of("committee-member")).json();
        assertThat(quorum.at("/reached").asBoolean()).isTrue();
        assertThat(quorum.at("/halves/0/present").size()).isEqualTo(6);
        assertThat(rule(act(path, "/consensus", Map.of("present", committee.all(), "objecting", List.of()))))
                .isEqualTo("PRESENT_AS_REGISTERED");

        assertThat(act(
                                meeting,
                                "/departures",
                                Map.of("session", "ministerial", "holder", "ZAF", "at", "2016-05-04T14:30:00Z"))
                        .status())
                .isEqualTo(200);
        assertThat(rule(act(path, "/consensus", Map.of("objecting", List.of()))))
                .isEqualTo("QUORUM");
        assertThat(http.get(meeting + "/quorum?at=2016-05-04T14:00:00Z", OFFICER)
                        .json()
                        .at("/reached")
                        .asBoolean())
                .isTrue();

        arrived(meeting, "USA", "REMOTE");
        assertThat(act(path, "/consensus", Map.of("objecting", List.of()))
                        .json()
                        .at("/state")
                        .asString())
                .isEqualTo("ADOPTED_BY_CONSENSUS");

        assertThat(attendance()).isEmpty(); // not before it is over
        ProcedureDay.isNow(db, "2016-05-06T15:00:00Z");
        var governments = attendance().getFirst();
        assertThat(governments.at("/in_office").asInt()).isEqualTo(11);
        assertThat(governments.at("/attended").asInt()).isEqualTo(7);
        assertThat(governments.at("/ministerial").isNull()).isTrue(); // one came from afar
        assertThat(governments.at("/held_back").asString()).isEqualTo("A figure stands for fewer than 5 members.");
        assertThat(attendance().get(1).at("/ministerial").asInt()).isEqualTo(6);
    }

    private List<JsonNode> attendance() {
        return http.get("/open-data/attendance_summary.json", null)
                .json()
                .path("rows")
                .valueStream()
                .filter(row -> row.path("meeting").asString().equals("SC-2016-05"))
                .toList();
    }

    private void arrived(String meeting, String holder, String level) {
        assertThat(act(meeting, "/arrivals", arrival(holder, level)).status()).isEqualTo(200);
    }

    private static Map<String, String> arrival(String holder, String level) {
        return Map.of("session", "ministerial", "holder", holder, "level", level, "at", "2016-05-04T09:00:00Z");
    }

    private static String rule(Reply refused) {
        return refused.json().at("/rule").asString();
    }

    @Test
    void stepsThatDecideNothing() {
        var path = tabled("NO_OBJECTION", null);
        assertThat(act(path, "/amendment", Map.of("language", "en", "title", "T", "body", "B"))
                        .status())
                .isEqualTo(200);
        assertThat(act(path, "/deferral", Map.of()).status()).isEqualTo(200);
        assertThat(act(path, "/tabling", Map.of("on", "2016-05-04", "meeting", "again"))
                        .status())
                .isEqualTo(200);
        assertThat(act(path, "/referral", Map.of("subCommittee", "criteria-and-standards"))
                        .status())
                .isEqualTo(200);
        assertThat(act(path, "/publication", Map.of("note", "too-early")).status())
                .isEqualTo(409);
        assertThat(act(path, "/withdrawal", Map.of()).json().at("/state").asString())
                .isEqualTo("WITHDRAWN");
    }

    private String adoptedByConsensus(Map<String, Object> more) {
        var form = new HashMap<>(form("NO_OBJECTION"));
        form.putAll(more);
        var path = http.post("/resolutions", OFFICER, json(form)).location();
        act(path, "/circulation", Map.of());
        act(path, "/tabling", Map.of("on", "2016-05-04", "meeting", "Cape Town"));
        act(path, "/consensus", Map.of("present", committee.all(), "objecting", List.of()));
        published(path);
        return path;
    }

    private String secretVote(String title, int inFavour, int against, int abstained) {
        var path = tabled("STATUS", effect("AZE"));
        objected(path);
        act(path, "/votes", Map.of("secret", true, "present", committee.all()));
        var counts = Map.of("inFavour", inFavour, "against", against, "abstained", abstained, "blank", 0, "invalid", 0);
        var closed = act(path, "/votes/1/result", Map.of("present", committee.all(), "counts", counts));
        assertThat(closed.status()).as(title).isEqualTo(200);
        return path;
    }

    private void disclosed(String path, int member, String choice, int expected) {
        var token = TestTokens.of(UUID.fromString(committee.civilSociety().get(member)), "committee-member");
        assertThat(http.act(path, "/votes/1/disclosure", token, json(Map.of("choice", choice, "consent", true)))
                        .status())
                .isEqualTo(expected);
    }

    private void objected(String path) {
        act(path, "/consensus", Map.of("present", committee.all(), "objecting", List.of("ZAF")));
    }

    private String tabled(String matter, @Nullable Map<String, ?> effect) {
        var path = drafted(matter, effect);
        act(path, "/circulation", Map.of());
        act(path, "/tabling", Map.of("on", "2016-05-04", "meeting", "Cape Town"));
        return path;
    }

    private String drafted(String matter, @Nullable Map<String, ?> effect) {
        var form = new HashMap<>(form(matter));
        if (effect != null) {
            form.put("effect", effect);
        }
        var made = http.post("/resolutions", OFFICER, json(form));
        assertThat(made.status()).isEqualTo(201);
        return made.location();
    }

    private Map<String, Object> form(String matter) {
        return Map.of(
                "number", "http-" + ++numbers, "matter", matter, "language", "en", "title", "Title", "body", "Body");
    }

    private void published(String path) {
        assertThat(approve(act(path, "/publication", Map.of("note", "minutes-approved")), CO_CHAIR)
                        .status())
                .isEqualTo(200);
        jobs.runDue(clock.instant());
    }

    private Reply approve(Reply asked, String by) {
        return http.post(
                "/approvals/%s/approval".formatted(asked.json().at("/id").asString()),
                by,
                null,
                Map.of("If-Match", "\"0\""));
    }

    private Reply act(String path, String act, Map<String, ?> body) {
        return http.act(path, act, OFFICER, json(body));
    }

    private static Map<String, String> effect(String country) {
        return Map.of("country", country, "to", "INACTIVE", "ground", "VALUES");
    }

    private static String json(Map<String, ?> body) {
        return JSON.writeValueAsString(body);
    }
}
