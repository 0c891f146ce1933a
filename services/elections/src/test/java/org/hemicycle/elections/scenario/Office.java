package org.hemicycle.elections.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hemicycle.elections.ElectionId;
import org.hemicycle.elections.ProcedureDay;
import org.hemicycle.elections.roll.Electorate;
import org.hemicycle.platform.process.EngineJobs;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.contract.DescribedCaller;
import org.hemicycle.platform.test.contract.DescribedCaller.Reply;
import org.hemicycle.platform.test.contract.HttpContract;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The people around an election, as they act over HTTP; every request and answer is held against the description. */
public final class Office {

    public static final String OFFICER = TestTokens.of("secretariat");
    public static final String SECOND =
            TestTokens.of(UUID.fromString("00000000-0000-4000-8000-0000000000b2"), "secretariat");
    public static final String CHAIR = TestTokens.of("co-chair");
    public static final String AUDITOR = TestTokens.of("auditor");

    private final DescribedCaller http;
    private final Electorate electorate;
    private final JdbcClient db;
    private final EngineJobs jobs;
    private final Clock clock;

    public Office(MockMvcTester mvc, Electorate electorate, JdbcClient db, EngineJobs jobs, Clock clock) {
        http = new DescribedCaller(mvc, HttpContract.of("elections"));
        this.electorate = electorate;
        this.db = db;
        this.jobs = jobs;
        this.clock = clock;
        forgetEarlierElections();
    }

    /** They would go on with their own timers, and seat the same governments again. */
    private void forgetEarlierElections() {
        db.sql("delete from act_ru_job").update();
        db.sql("delete from seat_term where basis like 'election:%'").update();
        db.sql("delete from electorate_fact").update();
        db.sql("update election set state = 'CANCELLED', cancelled_for = 'another-test' where state <> 'CANCELLED'")
                .update();
    }

    public DescribedCaller http() {
        return http;
    }

    /** Timers and steps that are due by then have happened. */
    public void on(String instant) {
        ProcedureDay.isNow(db, instant);
        jobs.runDue(clock.instant());
    }

    public void jobs() {
        jobs.runDue(clock.instant());
    }

    /** Governments are active since their first day. */
    public void members(String since, String... countries) {
        for (var country : countries) {
            var day = LocalDate.parse(since);
            electorate.statusChanged(country, "ACTIVE", day, day);
            electorate.votingRightsChanged(country, true, day, day);
        }
    }

    public void becomes(String country, String status, String on) {
        var day = LocalDate.parse(on);
        electorate.statusChanged(country, status, day, day);
    }

    /** The address of a called election. */
    public String call(String title, int seats, String termStart, String continuing, String dates) {
        var draft = ok(http.post("/elections", OFFICER, """
            {"title": "%s", "seats": %d, "termStart": "%s", "continuing": %s}\
            """.formatted(title, seats, termStart, continuing)));
        var election = draft.location();
        ok(http.act(election, "/call", OFFICER, """
            {"approval": "GL-1"%s}\
            """.formatted(dates)));
        return election;
    }

    public String stands(String election, String country) {
        return ok(http.post(election + "/candidacies", TestTokens.pointOfContact(country), """
            {"country": "%s", "letter": {"ministerial": true, "representative": "Minister of justice",
             "strengths": "Open budgets", "contribution": "Peer exchange", "otherBodies": "Foreign ministry"}}\
            """.formatted(country)))
                .location();
    }

    public void sheet(String candidacy, String region, String contribution, String waiver) {
        ok(http.act(candidacy, "/sheet", OFFICER, """
            {"region": "%s", "lines": [
             {"criterion": "SCORE_MAINTAINED", "verdict": "PASS", "evidence": "Scores of the year"},
             {"criterion": "DECLARATION", "verdict": "PASS", "evidence": "File"},
             {"criterion": "PROCESS", "verdict": "PASS", "evidence": "Report on the last cycle"},
             {"criterion": "CONTRIBUTION", "verdict": "%s", "evidence": "Ledger", "waiver": %s},
             {"criterion": "PARTICIPATION_STANDARDS", "verdict": "PASS", "evidence": "Report"},
             {"criterion": "ATTENDANCE", "verdict": "NOT_APPLICABLE", "evidence": "No incumbent"},
             {"criterion": "NOT_TERM_LIMITED", "verdict": "PASS", "evidence": "Terms"}]}\
            """.formatted(region, contribution, waiver)));
    }

    public String endorsed(String election, String country, String region) {
        var candidacy = stands(election, country);
        sheet(candidacy, region, "PASS", "null");
        ok(http.act(candidacy, "/decision", CHAIR, """
            {"endorsed": true, "resolution": "GL-2"}\
            """));
        return candidacy;
    }

    public void vet(String election) {
        ok(http.act(election, "/vetting", CHAIR, null));
    }

    /** One asks, another approves. */
    public void byTwo(String election, String act, @Nullable String body) {
        byTwo(election, act, body, OFFICER, SECOND);
    }

    public void byTwo(String election, String act, @Nullable String body, String asking, String approving) {
        var asked = ok(http.act(election, act, asking, body));
        approve(asked, approving);
    }

    public Reply approve(Reply asked, String approving) {
        return ok(http.post(
                asked.location() + "/approval",
                approving,
                null,
                Map.of(
                        "If-Match",
                        asked.etag(),
                        "Idempotency-Key",
                        UUID.randomUUID().toString())));
    }

    public void freeze(String election) {
        ok(http.act(election, "/roll", OFFICER, null));
        byTwo(election, "/roll/freeze", null);
    }

    /** From endorsed candidates to an open ballot, at these instants. */
    public void untilOpen(String election, String nominationsOver, String rollDay, String opening) {
        on(nominationsOver);
        vet(election);
        on(rollDay);
        freeze(election);
        byTwo(election, "/opening", null);
        on(opening);
        assertThat(state(election)).isEqualTo("OPEN");
    }

    /** As they were counted, for a page without misprints. */
    public String totals(String election) {
        return db.sql("""
            select jsonb_object_agg(key, trim(both '"' from value::text))::text
            from election_result, jsonb_each(document::jsonb -> 'totals')
            where election = ? and number = (select max(number) from election_result where election = ?)\
            """)
                .params(id(election).value(), id(election).value())
                .query(String.class)
                .single();
    }

    public void publish(String election, String totals) {
        byTwo(election, "/publication", "{\"totals\": %s}".formatted(totals));
    }

    public JsonNode read(String election) {
        return ok(http.get(election, null)).json();
    }

    public String state(String election) {
        return read(election).at("/state").asString();
    }

    public List<String> publicFacts(String election) {
        return db.sql("select type from public_log where subject = ? order by id")
                .param(id(election).toString())
                .query(String.class)
                .list();
    }

    public JsonNode fact(String election, String type) {
        var data = db.sql("select data from ledger where subject = ? and type = ? order by id desc limit 1")
                .params(id(election).toString(), type)
                .query(String.class)
                .single();
        return JsonMapper.shared().readTree(data);
    }

    public static ElectionId id(String election) {
        return ElectionId.of(election.replaceFirst(".*/", ""));
    }

    public static Reply ok(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isBetween(200, 202);
        return reply;
    }
}
