package org.hemicycle.membership;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hemicycle.membership.processmatter.ProcessMatterId;
import org.hemicycle.membership.processmatter.ProcessMatterProcedure;
import org.hemicycle.platform.checkpoint.Checkpoints;
import org.hemicycle.platform.inbox.Inbox;
import org.hemicycle.platform.ledger.Log;
import org.hemicycle.platform.process.EngineJobs;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.WithKafka;
import org.hemicycle.platform.test.contract.DescribedCaller;
import org.hemicycle.platform.test.contract.DescribedCaller.Reply;
import org.hemicycle.platform.test.contract.HttpContract;
import org.hemicycle.platform.test.contract.SchemaContracts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Membership's answers on the demo's real events, each held against its description. */
@SpringBootTest(properties = "spring.config.name=membership")
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@WithKafka
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HttpAnswersIT {

    private static final HttpContract CONTRACT = HttpContract.of("membership");
    private static final String OFFICER = TestTokens.of("secretariat");
    private static final String SECOND_OFFICER = TestTokens.of(UUID.randomUUID(), "secretariat");
    private static final String ANALYST = TestTokens.of("eligibility-analyst");
    private static final String OPERATOR = TestTokens.of("operator");
    private static final String LETTER = """
            {"letterDate": "2016-11-30", "receivedDate": "2016-12-07", "channel": "POST", "originalLanguage": "fr",
             "sender": "Ministry of Public Service",
             "signatory": {"name": "A minister", "title": "Minister", "level": "MINISTER"},
             "statements": {"intention": true, "endorsesDeclaration": true, "commitsToCoCreatedPlan": true,
                            "commitsToIrm": true, "speaksForCabinet": true},
             "leadMinistry": "Ministry of Public Service"}""";

    /** The test itself runs what is due. */
    @DynamicPropertySource
    static void nothingRunsByItself(DynamicPropertyRegistry registry) {
        registry.add("platform.process.jobs", () -> false);
        registry.add("platform.inbox.enabled", () -> false);
        registry.add("platform.checkpoint.witness-keys-file", LogAnswers::witnessKeys);
    }

    @Autowired
    MockMvcTester http;

    @Autowired
    EngineJobs jobs;

    @Autowired
    Clock clock;

    @Autowired
    Inbox inbox;

    @Autowired
    JdbcClient db;

    @Autowired
    Checkpoints checkpoints;

    @Autowired
    ProcessMatterProcedure matters;

    DescribedCaller caller;

    @BeforeAll
    void newCaller() {
        caller = new DescribedCaller(http, CONTRACT);
    }

    /** Only a run of the whole class can say so. */
    @AfterAll
    void everyOperationDidWhatItIsFor() {
        assertThat(caller.done()).isEqualTo(CONTRACT.operations());
    }

    @AfterAll
    void everyFactThatWasWrittenKeepsItsSchema() {
        var contracts = SchemaContracts.ofRepository();
        var facts = db.sql("select distinct on (type) type, data from ledger order by type, id desc")
                .query((row, n) -> Map.entry(row.getString(1), row.getString(2)))
                .list();
        assertThat(facts)
                .hasSizeGreaterThan(40)
                .allSatisfy(fact -> assertThat(contracts.violations(fact.getKey(), fact.getValue()))
                        .as(fact.getKey())
                        .isEmpty());
    }

    @Test
    void anybodyReadsWhoTakesPart() {
        for (var address : List.of(
                "/participants?limit=2&sort=-member-since",
                "/participants?on=2017-06-01&status=INACTIVE&region=asia-pacific",
                "/participants/HUN",
                "/participants/HUN/history",
                "/roll",
                "/roll?on=2015-01-01")) {
            assertThat(caller.get(address, null).status()).as(address).isEqualTo(200);
        }
        assertThat(caller.get("/participants?sort=size", null).status()).isEqualTo(422);
        assertThat(caller.get("/participants?on=yesterday", null).status()).isEqualTo(400);
    }

    @Test
    void anybodyReadsOpenData() {
        var datasets = caller.get("/open-data", null).json().path("datasets");

        assertThat(datasets.size()).isPositive();
        datasets.forEach(dataset -> {
            assertThat(caller.get(dataset.path("dictionary").asString(), null).status())
                    .isEqualTo(200);
            dataset.path("distributions")
                    .forEach(
                            file -> assertThat(caller.get(file.asString(), null).status())
                                    .isEqualTo(200));
        });
    }

    @Test
    void anybodyReadsIndexesAndThePublicLog() {
        for (var address : List.of("/letters", "/withdrawals", "/public-log?limit=5", "/public-log/head")) {
            assertThat(caller.get(address, null).status()).as(address).isEqualTo(200);
        }
        await().until(
                        () -> caller.get("/public-log/head", null)
                                .json()
                                .path("size")
                                .asInt(),
                        size -> size > 1);
        assertThat(caller.get("/public-log/consistency?from=1&to=2", null).status())
                .isEqualTo(200);
        var event = caller.get("/public-log?limit=1", null).json().at("/0/id");
        assertThat(caller.get("/public-log/proofs/" + event.asString(), null).status())
                .isEqualTo(200);
        assertThat(caller.get("/public-log?limit=501", null).status()).isEqualTo(422);
        assertThat(caller.get("/public-log/consistency?from=0&to=0", null).status())
                .isEqualTo(422);
    }

    @Test
    void oneOfficerAsksAndAnotherApproves() {
        var flag = """
                {"flag": "LATE", "raised": true, "effectiveOn": {"earliest": "2026-01-05"},
                 "evidence": {"legalBasis": "Notice"}}""";
        var proposed = act("/participants/KEN", "/flags", flag);
        assertThat(proposed.status()).isEqualTo(202);
        assertThat(act("/participants/KEN", "/flags", flag).status()).isEqualTo(409);
        var address = path(proposed);
        var stale = Map.of("If-Match", "\"999\"");

        assertThat(caller.get("/approvals", OFFICER).status()).isEqualTo(200);
        assertThat(act(address, "/approval", null).status()).isEqualTo(409);
        assertThat(caller.post(address + "/approval", SECOND_OFFICER, null, stale)
                        .status())
                .isEqualTo(412);
        var current = Map.of("If-Match", caller.get(address, OFFICER).etag());
        assertThat(caller.post(address + "/approval", SECOND_OFFICER, null, current)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whatOneOfficerAsksForAnotherRefuses() {
        var status = """
                {"to": "INACTIVE", "ground": "PROCESS", "effectiveOn": {"earliest": "2026-01-05"},
                 "evidence": {"legalBasis": "Resolution", "document": "Resolution of 5 January 2026"}}""";
        var rights = """
                {"votes": false, "effectiveOn": {"earliest": "2026-01-05"}, "evidence": {"legalBasis": "Resolution"}}""";
        for (var proposed : List.of(
                act("/participants/BRA", "/status", status), act("/participants/IDN", "/voting-rights", rights))) {
            assertThat(proposed.status()).isEqualTo(202);
            var address = path(proposed);
            var current = Map.of("If-Match", caller.get(address, OFFICER).etag());
            assertThat(caller.post(
                                    address + "/refusal",
                                    SECOND_OFFICER,
                                    "{\"reason\": \"resolution-not-found\"}",
                                    current)
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void anEntryIsCorrectedAsANewVersion() {
        var history = caller.get("/participants/NOR/history", null).json().path("entries");
        var proposed = act("/participants/NOR", "/corrections", """
                {"entry": "%s", "effectiveOn": {"earliest": "2011-09-19"}, "reason": "SOURCE_FOUND",
                 "evidence": {"legalBasis": "Minutes"}}""".formatted(
                        history.path(0).path("id").asString()));
        assertThat(proposed.status()).isEqualTo(202);
        assertThat(caller.act(path(proposed), "/approval", SECOND_OFFICER, null).status())
                .isEqualTo(200);

        var corrected = caller.get("/participants/NOR/history", null).json().at("/entries/0");
        assertThat(corrected.at("/effective/earliest").asString()).isEqualTo("2011-09-19");
        assertThat(corrected.at("/asEntered/earliest").asString()).isEqualTo("2011-09-20");
        assertThat(corrected.at("/corrections/0/reason").asString()).isEqualTo("SOURCE_FOUND");
    }

    @Test
    void conflictsAreDeclaredEndedAndSetAside() {
        var address = path(caller.post("/admissions", OFFICER, intent("ISL"), key()));
        var file = "/cases/admission/" + address.substring("/admissions/".length());
        var person = UUID.randomUUID();
        var somebody = TestTokens.of(person, "secretariat");

        var declared = caller.post(
                "/conflicts", somebody, """
                {"kind": "admission", "caseId": "%s"}""".formatted(address.substring("/admissions/".length())), Map.of());
        assertThat(declared.status()).isEqualTo(201);
        assertThat(caller.get(address, somebody).status()).isEqualTo(403);
        assertThat(caller.post("/conflicts", somebody, "{}", Map.of()).status()).isEqualTo(422);

        var asked = caller.post(file + "/conflict-override", OFFICER, """
                {"person": "%s", "reason": "no-other-officer"}""".formatted(person), Map.of());
        assertThat(asked.status()).isEqualTo(202);
        assertThat(caller.post(path(asked) + "/approval", SECOND_OFFICER, null, Map.of("If-Match", asked.etag()))
                        .status())
                .isEqualTo(200);
        assertThat(caller.get(address, somebody).status()).isEqualTo(200);
        assertThat(caller.get("/conflict-overrides", null).status()).isEqualTo(200);

        assertThat(caller.post(declared.location() + "/end", somebody, null, Map.of("If-Match", declared.etag()))
                        .status())
                .isEqualTo(200);
        assertThat(caller.get("/conflicts", somebody).status()).isEqualTo(200);
        assertThat(caller.get(file + "/audit", TestTokens.of("auditor")).status())
                .isEqualTo(200);
        assertThat(caller.get(file + "/audit", TestTokens.pointOfContact("ISL")).status())
                .isEqualTo(200);
    }

    @Test
    void contactsAreNamedAndErased() {
        var contact = """
                {"kind": "POINT_OF_CONTACT", "office": {"name": "Open Government Office"},
                 "person": {"name": "Somebody", "email": "somebody@example.org"}, "since": "2024-01-01"}""";
        var named = caller.post("/participants/KEN/contacts", OFFICER, contact, Map.of());

        assertThat(named.status()).isEqualTo(201);
        assertThat(caller.get("/participants/KEN/contacts", TestTokens.pointOfContact("KEN"))
                        .status())
                .isEqualTo(200);
        assertThat(caller.get("/participants/KEN/contacts", TestTokens.pointOfContact("FRA"))
                        .status())
                .isEqualTo(403);
        assertThat(caller.post(path(named) + "/erasure", OFFICER, null, Map.of("If-Match", named.etag()))
                        .status())
                .isEqualTo(200);
        assertThat(caller.post("/participants/KEN/contacts", OFFICER, "{}", Map.of())
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aLetterOfIntentIsRegisteredAcknowledgedAndChecked() {
        var opened = caller.post("/admissions", OFFICER, intent("JPN"), key());
        assertThat(opened.status()).isEqualTo(201);
        var address = path(opened);
        jobs.runDue(clock.instant());

        assertThat(caller.post("/admissions", OFFICER, intent("JPN"), key()).status())
                .isEqualTo(409);
        assertThat(caller.get(address, TestTokens.pointOfContact("FRA")).status())
                .isEqualTo(404);
        assertThat(caller.post(address + "/notes", OFFICER, "{\"text\": \"Called the ministry\"}", key())
                        .status())
                .isEqualTo(201);
        aScanIsKept(address);
        for (var view : List.of("", "/history", "/persons", "/notes", "/papers")) {
            assertThat(caller.get(address + view, OFFICER).status()).isEqualTo(200);
        }
        assertThat(caller.get(address, TestTokens.pointOfContact("JPN")).status())
                .isEqualTo(200);
        assertThat(act(address, "/acknowledgement", null).status()).isEqualTo(200);
        jobs.runDue(clock.instant());
        assertThat(act(address, "/check", "{\"items\": {\"LEAD_MINISTRY\": true}}")
                        .status())
                .isEqualTo(409);
        jobs.runDue(clock.instant());
        assertThat(act(address, "/letters", LETTER).status()).isEqualTo(200);
        assertThat(act(address, "/items", LETTER).status()).isEqualTo(409);
        assertThat(act(address, "/follow-up", null).status()).isEqualTo(409);
        assertThat(act(address, "/withdrawal", LETTER).status()).isEqualTo(200);
        assertThat(caller.get("/admissions?country=JPN&sort=-receivedOn", OFFICER)
                        .status())
                .isEqualTo(200);
        assertThat(caller.get("/admissions", TestTokens.pointOfContact("JPN")).status())
                .isEqualTo(200);
    }

    private void aScanIsKept(String file) {
        var paper = file + "/papers/" + UUID.randomUUID();
        var named = Map.of("File-Name", "Lettre%20d%E2%80%99intention.pdf", "Content-Type", "application/octet-stream");
        assertThat(caller.send("PUT", paper, OFFICER, "%PDF-1.7 and so on", named)
                        .status())
                .isEqualTo(201);
        assertThat(caller.send("PUT", paper, OFFICER, "%PDF-1.7 and so on", named)
                        .status())
                .isEqualTo(201);
        assertThat(caller.send("PUT", paper, OFFICER, "%PDF-1.7 another", named).status())
                .isEqualTo(409);
        assertThat(caller.send("PUT", file + "/papers/" + UUID.randomUUID(), OFFICER, "<html>", named)
                        .status())
                .isEqualTo(409);
        assertThat(caller.get(paper, TestTokens.pointOfContact("JPN")).body()).isEqualTo("%PDF-1.7 and so on");
        assertThat(caller.get(paper, TestTokens.pointOfContact("FRA")).status()).isEqualTo(404);
    }

    @Test
    void aFileIsCompletedWaitsAndIsAdmitted() {
        var address = path(caller.post("/admissions", OFFICER, intent("AUT")));
        jobs.runDue(clock.instant());
        assertThat(act(address, "/acknowledgement", null).status()).isEqualTo(200);
        jobs.runDue(clock.instant());
        assertThat(act(address, "/check", items(false)).status()).isEqualTo(200);
        jobs.runDue(clock.instant());
        assertThat(act(address, "/items", LETTER).status()).isEqualTo(200);
        jobs.runDue(clock.instant());
        assertThat(act(address, "/check", items(true)).status()).isEqualTo(200);
        jobs.runDue(clock.instant());
        assertThat(caller.get(address, OFFICER).json().path("stage").asString()).isEqualTo("INELIGIBLE");

        moveOn(Duration.ofDays(370));
        assertThat(act(address, "/follow-up", null).status()).isEqualTo(200);

        var scores = new EligibilityAnswers(caller, 2025, today());
        scores.publish(scores.drafted("AUT", true));
        jobs.runDue(clock.instant());
        var asked = act(address, "/welcome", """
                {"sending": {"sentAt": "%s", "channel": "e-mail", "reference": "1"}}""".formatted(clock.instant()));
        assertThat(asked.status()).isEqualTo(202);
        assertThat(caller.post(path(asked) + "/approval", SECOND_OFFICER, null, Map.of("If-Match", asked.etag()))
                        .status())
                .isEqualTo(200);
        assertThat(caller.get(address, OFFICER).json().path("stage").asString()).isEqualTo("ADMITTED");
    }

    @Test
    void aStepThatWaitsIsClaimedAndReleased() {
        caller.post("/admissions", OFFICER, intent("CHE"), key());
        jobs.runDue(clock.instant());
        var items = caller.get("/work-items?unassigned=true", OFFICER).json().path("items");
        var address = "/work-items/" + items.path(0).path("id").asString();

        assertThat(act(address, "/claim", null).status()).isEqualTo(200);
        assertThat(act(address, "/follow-up", "{\"at\": \"2030-01-01T00:00:00Z\"}")
                        .status())
                .isEqualTo(200);
        var counts = caller.get("/work-items/counts?process=admission", OFFICER).json();
        assertThat(counts.path("all").asInt())
                .isPositive()
                .isEqualTo(caller.get("/work-items?process=admission", OFFICER)
                        .json()
                        .path("total")
                        .asInt());
        assertThat(act(address, "/release", null).status()).isEqualTo(200);
        assertThat(act(address, "/release", null).status()).isEqualTo(409);
        assertThat(act(address, "/assign", "{\"person\": \"%s\"}".formatted(UUID.randomUUID()))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aLetterIsRegisteredAnsweredAndPublished() {
        var letter = """
                {"type": "OTHER", "country": "KEN", "fromOffice": "Ministry", "letterDate": "2024-01-02",
                 "receivedDate": "2024-01-03", "channel": "e-mail", "originalLanguage": "en", "signatory": "Somebody",
                 "texts": [{"language": "en", "body": "Dear secretariat"}]}""";
        var registered = caller.post("/letters", OFFICER, letter, key());
        assertThat(registered.status()).isEqualTo(201);
        var address = registered.location();

        assertThat(caller.get(address, OFFICER).status()).isEqualTo(200);
        assertThat(caller.get(address, null).status()).isEqualTo(404);
        assertThat(caller.get(address + "/text", OFFICER).status()).isEqualTo(200);
        assertThat(act(address, "/publication", "{\"on\": \"2024-01-05\", \"where\": \"Website\"}")
                        .status())
                .isEqualTo(200);
        assertThat(act(address, "/delivery", """
                {"sentAt": "2024-01-05T10:00:00Z", "channel": "e-mail", "reference": "1"}""").status()).isEqualTo(409);
        assertThat(act(address, "/reply", """
                {"type": "ANSWER", "language": "en", "facts": {}}""").status()).isEqualTo(409);
        assertThat(act(address, "/erasure", "{\"reason\": \"request-of-the-person\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aReplyIsWrittenAndItsSendingProved() {
        var letter = path(caller.post("/letters", OFFICER, """
                {"type": "OTHER", "country": "BRA", "fromOffice": "Ministry", "letterDate": "2024-01-02",
                 "receivedDate": "2024-01-03", "channel": "e-mail", "originalLanguage": "en"}"""));
        var reply = act(letter, "/reply", """
                {"type": "ANSWER", "language": "en", "facts": {"subject": "Your letter", "answer": "Thank you."}}""");

        assertThat(reply.status()).isEqualTo(201);
        assertThat(act(path(reply), "/delivery", """
                {"sentAt": "2024-01-05T10:00:00Z", "channel": "e-mail", "reference": "1"}""").status()).isEqualTo(200);
    }

    @Test
    void aWithdrawalIsRegisteredAndTakenBack() {
        var letter = """
                {"country": "KEN", "letterDate": "%1$s", "receivedDate": "%1$s", "statedEffectiveOn": "2999-01-01",
                 "channel": "post", "originalLanguage": "en", "fromOffice": "President",
                 "signatory": {"name": "Somebody", "level": "HEAD_OF_STATE"}}""".formatted(today());
        var received = caller.post("/withdrawals", OFFICER, letter, key());
        assertThat(received.status()).isEqualTo(201);
        var address = received.location();
        jobs.runDue(clock.instant());

        assertThat(caller.get(address, OFFICER).status()).isEqualTo(200);
        assertThat(caller.get("/withdrawals?country=KEN", OFFICER).status()).isEqualTo(200);
        assertThat(act(address, "/authenticity", "{\"authentic\": true}").status())
                .isEqualTo(200);
        jobs.runDue(clock.instant());
        assertThat(act(address, "/acknowledgement", """
                {"sentAt": "%sT00:00:00Z", "channel": "post", "reference": "1"}""".formatted(today())).status())
                .isEqualTo(200);
        assertThat(act(address, "/information", "{\"informedOn\": \"%s\", \"reference\": \"1\"}".formatted(today()))
                        .status())
                .isEqualTo(200);
        assertThat(act(address, "/retraction", """
                {"letterDate": "%1$s", "receivedDate": "%1$s", "channel": "post", "originalLanguage": "en",
                 "fromOffice": "President", "signatory": "Somebody"}""".formatted(today())).status()).isEqualTo(200);
    }

    @Test
    void anybodyReadsPublishedScores() {
        for (var address : List.of(
                "/eligibility/MAR",
                "/eligibility/MAR/explanation?lang=fr",
                "/eligibility/notes/2015",
                "/eligibility/notes/2015/differences?from=2014",
                "/eligibility/below-minimum")) {
            assertThat(caller.get(address, null).status()).as(address).isEqualTo(200);
        }
        assertThat(caller.get("/eligibility/MAR/explanation?lang=de", null).status())
                .isEqualTo(422);
    }

    @Test
    void figuresThatDisagreeAreRefused() {
        var scores = new EligibilityAnswers(caller, 2022, "2022-05-01");
        var drafted = caller.post(scores.campaign() + "/published-figures", ANALYST, """
                {"country": "JPN", "total": 12, "max": 12, "note": "As published",
                 "source": {"name": "Published scores", "edition": "1", "retrievedOn": "2022-05-01"},
                 "points": {"ACCESS_TO_INFORMATION": 4, "ASSET_DISCLOSURE": 4, "CITIZEN_ENGAGEMENT": 4}}""");
        assertThat(drafted.status()).isEqualTo(409);
    }

    @Test
    void aYearIsScoredCheckedPublishedAndCorrected() {
        var scores = new EligibilityAnswers(caller, 2021, "2021-05-01");
        var corrected = scores.drafted("CHL", true);
        scores.publish(corrected);
        var others = List.of(scores.figures("URY", 13), scores.correct(corrected, "CHL"));
        var before = scores.run("ARG", false);
        var after = scores.run("ARG", true);
        for (var address : List.of(
                "/eligibility/campaigns",
                scores.campaign(),
                scores.campaign() + "/sheets?country=ARG",
                scores.campaign() + "/runs",
                scores.campaign() + "/results-at-stake",
                after,
                after + "/differences?from=" + before.substring(before.lastIndexOf('/') + 1))) {
            assertThat(caller.get(address, OFFICER).status()).as(address).isEqualTo(200);
        }
        var argentina =
                caller.get(scores.campaign() + "/sheets?country=ARG", OFFICER).json();
        scores.check("/eligibility/sheets/" + argentina.at("/items/0/score/id").asString());
        others.forEach(scores::check);

        assertThat(act(scores.campaign(), "/publication", null).status()).isEqualTo(409); // Chile's result would change
        assertThat(caller.get("/letters?country=CHL&type=SCORE_DRAFT", OFFICER)
                        .json()
                        .path("total")
                        .asInt())
                .isOne();
        moveOn(Duration.ofDays(30));
        scores.publishAll();
    }

    @Test
    void aMemberBelowTheMinimumIsWarnedAndReviewed() {
        var scores = new EligibilityAnswers(caller, 2017, "2017-05-01"); // rules with a deadline
        scores.publish(scores.drafted("PHL", false));
        jobs.runDue(clock.instant());
        var found = caller.get("/eligibility/below-minimum", null).json().path("items");
        var address = "/eligibility/below-minimum/" + found.path(0).path("id").asString();
        assertThat(act(address, "/sending", """
                {"sentAt": "%s", "channel": "courier", "reference": "1"}""".formatted(clock.instant())).status())
                .isEqualTo(200);

        moveOn(Duration.ofDays(370));
        var reviewed = act(
                address,
                "/review",
                "{\"reviewedOn\": \"%s\", \"reference\": \"minutes\"}".formatted(begunEverywhere()));
        assertThat(reviewed.status()).as(reviewed.body()).isEqualTo(200);
    }

    @Test
    void aMatterOfProcessIsReadAndDecided() {
        var id = new ProcessMatterId(UUID.randomUUID());
        matters.receive(id, "PHL");
        var address = "/process-matters/" + id.value();
        assertThat(caller.get(address, OFFICER).json().path("country").asString())
                .isEqualTo("PHL");

        assertThat(act(address, "/decision", "{\"outcome\": \"NOT_TAKEN_UP\"}").status())
                .isEqualTo(200);
        assertThat(act(address, "/decision", "{\"outcome\": \"NOT_TAKEN_UP\"}").status())
                .isEqualTo(409);
    }

    @Test
    void operatorsSeeAndAct() {
        assertThat(caller.get("/operations/parked-messages", OPERATOR).status()).isEqualTo(200);
        assertThat(caller.get("/operations/relay", OPERATOR).status()).isEqualTo(200);
        assertThat(caller.post("/operations/republish", OPERATOR, "{\"from\": 0}", key())
                        .status())
                .isEqualTo(202);
        assertThat(caller.post(
                                "/operations/parked-messages/0/release",
                                OPERATOR,
                                "{\"reason\": \"X\"}",
                                Map.of("If-Match", "\"0\""))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void whoChecksTheLogsTakesThem() {
        var logs = new LogAnswers(caller, checkpoints);
        await().until(() ->
                Stream.of(Log.values()).allMatch(log -> checkpoints.sign(log).isPresent()));

        Stream.of(Log.values()).forEach(logs::areTakenAndCosigned);
        logs.wrongNotesAreRefused();
    }

    @Test
    void aParkedMessageIsReleasedOrDiscarded() {
        for (var act : List.of("/release", "/discard")) {
            inbox.accept(MessageBuilder.withPayload("?".getBytes(UTF_8))
                    .setHeader("kafka_offset", act)
                    .build());
            var parked = caller.get("/operations/parked-messages", OPERATOR).json();
            var address = "/operations/parked-messages/" + parked.at("/0/id").asLong();
            assertThat(caller.act(address, act, OPERATOR, "{\"reason\": \"fixed-in-new-release\"}")
                            .status())
                    .isEqualTo(202);
        }
    }

    @Test
    void theClockOfTheDemoGoesForward() {
        var demo = TestTokens.of("demo-operator");
        var target = "{\"to\": \"%s\"}".formatted(clock.instant().plusSeconds(3600));

        assertThat(caller.get("/demo/clock", demo).status()).isEqualTo(200);
        assertThat(caller.post("/demo/clock", demo, target).status()).isEqualTo(200);
        assertThat(caller.post("/demo/clock/forward", demo, target).status()).isEqualTo(200);
        assertThat(caller.post("/demo/clock", demo, "{\"to\": \"2001-01-01T00:00:00Z\"}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aListOfPastEventsIsTaken() throws IOException {
        var known = new ClassPathResource("demo/membership-events.csv").getContentAsString(UTF_8);
        assertThat(caller.post("/imports/membership-events", OFFICER, known, Map.of("Content-Type", "text/csv"))
                        .status())
                .isEqualTo(200);
        assertThat(caller.post(
                                "/imports/membership-events",
                                OFFICER,
                                "country,event\n",
                                Map.of("Content-Type", "text/csv"))
                        .status())
                .isEqualTo(422);
    }

    private Reply act(String address, String act, @Nullable String body) {
        return caller.act(address, act, OFFICER, body);
    }

    private void moveOn(Duration time) {
        var target = clock.instant().plus(time);
        caller.post("/demo/clock", TestTokens.of("demo-operator"), "{\"to\": \"%s\"}".formatted(target));
        jobs.runDue(clock.instant());
    }

    private static String items(boolean ministryNamed) {
        return """
                {"items": {"POLITICAL_SIGNATURE": true, "DECLARATION_ENDORSED": true, "COMMITMENT_TO_PLAN": true,
                           "COMMITMENT_TO_IRM": true, "LEAD_MINISTRY": %s}}""".formatted(ministryNamed);
    }

    private static String intent(String country) {
        return "{\"country\": \"%s\", \"letter\": %s}".formatted(country, LETTER);
    }

    /** Today, or yesterday where the office has not come so far. */
    private LocalDate begunEverywhere() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(-12));
    }

    private String today() {
        return clock.instant().toString().substring(0, 10);
    }

    private static String path(Reply created) {
        return created.location().replaceFirst("^https?://[^/]+", "");
    }

    private static Map<String, String> key() {
        return Map.of("Idempotency-Key", UUID.randomUUID().toString());
    }
}
