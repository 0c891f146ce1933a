package org.hemicycle.responsepolicy.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.hemicycle.platform.process.EngineJobs;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.contract.DescribedCaller;
import org.hemicycle.platform.test.contract.DescribedCaller.Reply;
import org.hemicycle.platform.test.contract.HttpContract;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.Letters;
import org.hemicycle.responsepolicy.ProcedureDay;
import org.hemicycle.responsepolicy.decision.Answer;
import org.hemicycle.responsepolicy.decision.Answers;
import org.hemicycle.responsepolicy.response.CaseSteps;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/** The people around a case, as they act over HTTP; every request and answer is held against the description. */
final class CaseRoom {

    static final String OFFICER = TestTokens.of("secretariat");
    static final String SECOND = TestTokens.of(UUID.fromString("00000000-0000-4000-8000-0000000000b2"), "secretariat");
    static final String CHAIR = TestTokens.of("co-chair");

    final DescribedCaller http;
    final Letters letters;
    private final ApplicationContext service;
    private final JdbcClient db;

    CaseRoom(ApplicationContext service) {
        this.service = service;
        http = new DescribedCaller(service.getBean(MockMvcTester.class), HttpContract.of("response-policy"));
        letters = new Letters(service);
        db = service.getBean(JdbcClient.class);
        forgetEarlierCases();
    }

    /** They would go on with their own timers. */
    private void forgetEarlierCases() {
        db.sql("delete from act_ru_job").update();
    }

    /** It is noon of that day; timers and steps that are due by then have happened. */
    void on(String day) {
        ProcedureDay.isNow(db, day + "T16:00:00Z");
        var clock = service.getBean(Clock.class);
        service.getBean(EngineJobs.class).runDue(clock.instant());
    }

    CaseId filed(String country, String on, int filers, int concerns) {
        on(on);
        return letters.received(country, on, "CSO", filers, concerns);
    }

    Reply act(CaseId id, String act, @Nullable String body) {
        return ok(tried(id, act, body));
    }

    Reply tried(CaseId id, String act, @Nullable String body) {
        return http.act("/response-cases/" + id, act, OFFICER, body);
    }

    /** From received to a response asked for. */
    void asksForResponse(CaseId id, String acknowledged, String eligible) {
        on(acknowledged);
        act(id, "/acknowledgement", null);
        on(eligible);
        act(id, "/screening", "{\"outcome\": \"ELIGIBLE\"}");
        act(id, "/response-request", null);
    }

    void responds(CaseId id, String on) {
        on(on);
        act(id, "/response", "{\"receivedOn\": \"%s\"}".formatted(on));
    }

    /** Drafted, sent to both sides and filed, every concern found relevant and credible. */
    void reports(CaseId id, String drafted, String sent, String filed, int concerns) {
        on(drafted);
        act(id, "/report", "{\"stage\": \"DRAFTED\"}");
        on(sent);
        act(id, "/report", "{\"stage\": \"SENT_FOR_COMMENT\"}");
        act(id, "/comments", "{\"party\": \"FILERS\"}");
        act(id, "/comments", "{\"party\": \"GOVERNMENT\"}");
        on(filed);
        var findings = java.util.stream.IntStream.rangeClosed(1, concerns)
                .mapToObj("{\"concern\": %d, \"relevant\": true, \"credible\": true}"::formatted)
                .toList();
        act(id, "/report", "{\"stage\": \"FILED\", \"findings\": %s}".formatted(findings));
    }

    /** @return by which the answer names the question */
    String asks(CaseId id, String question) {
        return asks(id, question, "");
    }

    String asks(CaseId id, String question, String more) {
        act(id, "/decisions", "{\"question\": \"%s\"%s}".formatted(question, more));
        return decisions(id).stream()
                .filter(asked -> asked.path("outcome").isNull())
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
    }

    void answered(String request, String outcome, String decided, String announced, Answer.@Nullable Counts counts) {
        on(announced);
        service.getBean(Answers.class)
                .hear(new Answer(
                        request,
                        "request/" + request,
                        Answer.Outcome.valueOf(outcome),
                        counts == null ? "CONSENSUS" : "VOTE",
                        counts,
                        LocalDate.parse(decided),
                        LocalDate.parse(announced),
                        LocalDate.parse(decided)));
    }

    void adopted(CaseId id, String question, String on) {
        on(on);
        answered(asks(id, question), "ADOPTED", on, on, null);
    }

    void leaves(String country, String on) {
        service.getBean(CaseSteps.class).memberLeft(country, LocalDate.parse(on));
    }

    /** One asks, another approves. */
    void byTwo(CaseId id, String act, String body) {
        var asked = act(id, act, body);
        ok(http.post(
                asked.location() + "/approval",
                SECOND,
                null,
                Map.of(
                        "If-Match",
                        asked.etag(),
                        "Idempotency-Key",
                        UUID.randomUUID().toString())));
    }

    void announces(CaseId id) {
        byTwo(id, "/announcement", "{\"note\": \"may-be-told\"}");
    }

    JsonNode seen(CaseId id) {
        return ok(http.get("/response-cases/" + id, OFFICER)).json();
    }

    String state(CaseId id) {
        return seen(id).path("state").asString();
    }

    String status(CaseId id) {
        return told(id, null).path("status").asString();
    }

    JsonNode told(CaseId id, @Nullable String token) {
        return ok(http.get("/response-cases/" + id + "/outward", token)).json();
    }

    List<JsonNode> decisions(CaseId id) {
        return list("/response-cases/" + id + "/decisions", OFFICER);
    }

    /** The n-th run of a clock, counted from 1. */
    JsonNode clock(CaseId id, String name, int run) {
        return clocks(id, OFFICER).stream()
                .filter(clock -> clock.path("name").asString().equals(name))
                .skip(run - 1)
                .findFirst()
                .orElseThrow();
    }

    List<JsonNode> clocks(CaseId id, String token) {
        return list("/response-cases/" + id + "/clocks", token);
    }

    private List<JsonNode> list(String address, String token) {
        return StreamSupport.stream(ok(http.get(address, token)).json().spliterator(), false)
                .toList();
    }

    /** What was told of a case, in order. */
    List<String> facts(CaseId id, String type) {
        return db.sql("select data from ledger where type = ? and subject = ? order by id")
                .params("response-policy.%s.v1".formatted(type), id.toString())
                .query(String.class)
                .list();
    }

    /** What waits for a person. */
    List<String> waiting(CaseId id) {
        return db.sql("select step from work_item where case_id = ? and state = 'OPEN'")
                .param(id.toString())
                .query(String.class)
                .list();
    }

    /** When a step that waits is due, as its work item says. */
    Optional<String> due(CaseId id, String step) {
        return db
                .sql(
                        "select due_at::text from work_item where case_id = ? and step = ? and due_at is not null order by created_at desc")
                .params(id.toString(), step)
                .query(String.class)
                .list()
                .stream()
                .findFirst();
    }

    static long days(String from, String to) {
        return ChronoUnit.DAYS.between(LocalDate.parse(from), LocalDate.parse(to));
    }

    static Reply ok(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isBetween(200, 299);
        return reply;
    }
}
