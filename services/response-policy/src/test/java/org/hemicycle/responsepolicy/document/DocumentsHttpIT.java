package org.hemicycle.responsepolicy.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hemicycle.platform.process.EngineJobs;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.WithPostgres;
import org.hemicycle.platform.test.contract.DescribedCaller;
import org.hemicycle.platform.test.contract.DescribedCaller.Reply;
import org.hemicycle.platform.test.contract.HttpContract;
import org.hemicycle.responsepolicy.CaseId;
import org.hemicycle.responsepolicy.Letters;
import org.hemicycle.responsepolicy.ProcedureDay;
import org.hemicycle.responsepolicy.vault.Reader;
import org.hemicycle.responsepolicy.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A document from its sending to its opening: who finds what of it, over HTTP as described. */
@SpringBootTest(properties = "spring.config.name=response-policy")
@AutoConfigureMockMvc
@WithPostgres
class DocumentsHttpIT {

    private static final UUID ANNA = UUID.randomUUID();
    private static final String ASSIGNED = TestTokens.of(ANNA, "secretariat");
    private static final String UNASSIGNED = TestTokens.of("secretariat");
    private static final String CO_CHAIR = TestTokens.of("co-chair");
    private static final String SUBJECT = TestTokens.pointOfContact("KEN");
    private static final String ANOTHER = TestTokens.pointOfContact("FRA");
    private static final String NAME = "Leyla%27s%20account.txt";

    @Autowired
    MockMvcTester http;

    @Autowired
    ApplicationContext service;

    @Autowired
    Vault vault;

    @Autowired
    JdbcClient db;

    private DescribedCaller caller;
    private CaseId id;
    private String documents;

    @BeforeEach
    void aCaseIsGivenToAnOfficer() {
        caller = new DescribedCaller(http, HttpContract.of("response-policy"));
        id = new Letters(service).received("KEN", "2030-03-04");
        db.sql("update response_case set state = 'SCREENING' where id = ?")
                .param(id.value())
                .update();
        vault.begin(id, new Reader.Intake());
        vault.assign(id, ANNA.toString());
        documents = "/response-cases/" + id + "/documents";
    }

    private Reply send(String token, String address, String name, String content, Map<String, String> more) {
        var headers = new HashMap<>(Map.of("File-Name", name, "Content-Type", "application/octet-stream"));
        headers.putAll(more);
        return caller.send("PUT", address, token, content, headers);
    }

    private String sent(String token) {
        var address = documents + "/" + UUID.randomUUID();
        assertThat(send(token, address, NAME, "what was seen", Map.of()).status())
                .isEqualTo(201);
        return address;
    }

    private int status(String address, @Nullable String token) {
        return caller.get(address, token).status();
    }

    private void classify(String address, String form) {
        assertThat(caller.act(address, "/classification", ASSIGNED, form).status())
                .isEqualTo(204);
    }

    @Test
    void whoIsAssignedFindsTheNameAndTheOriginalAndNobodyElseDoes() {
        var address = sent(ASSIGNED);

        assertThat(caller.get(address, ASSIGNED).json().at("/versions/0/name").asString())
                .isEqualTo("Leyla's account.txt");
        assertThat(caller.get(address + "/versions/1", ASSIGNED).body()).isEqualTo("what was seen");
        assertThat(status(address, UNASSIGNED)).isEqualTo(404);
        assertThat(status(address + "/versions/1", UNASSIGNED)).isEqualTo(404);
        assertThat(status(address + "/copy", SUBJECT)).isEqualTo(404);
        assertThat(status(address + "/copy", ANOTHER)).isEqualTo(404);
        assertThat(caller.get(documents, UNASSIGNED).body()).isEqualTo("[]");
        assertThat(db.sql("select count(*) from ledger where type = 'response-policy.document-opened.v1' and"
                                + " subject = ?")
                        .param(id.toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatIsForThePartiesTheGovernmentFindsAsACopyWithoutItsName() {
        var address = sent(ASSIGNED);

        classify(address, """
            {"documentClass": "RESTRICTED", "reason": "PART_OF_THE_RECORD", "reviewOn": "2031-01-01", "title": "Letter"}\
            """);

        var seen = caller.get(address, SUBJECT);
        assertThat(seen.body()).doesNotContain("Leyla").contains("Letter");
        assertThat(caller.get(address + "/copy", SUBJECT).body()).isEqualTo("what was seen");
        assertThat(status(address + "/versions/1", SUBJECT)).isEqualTo(403);
        assertThat(status(address, ANOTHER)).isEqualTo(404);
        assertThat(status(address, null)).isEqualTo(404);
    }

    /** South Africa's mission memo on Azerbaijan was first withheld, then released (governance 9.6). */
    @Test
    void whenTheDayOfReviewComesAnOfficerOfTheCaseIsAskedUntilTheClassIsConfirmed() {
        db.sql("insert into response_case_officer (response_case, person) values (?, ?)")
                .params(id.value(), ANNA)
                .update();
        ProcedureDay.isNow(db, "2031-03-01T12:00:00Z");
        var address = sent(ASSIGNED);
        classify(address, """
            {"documentClass": "CONFIDENTIAL", "reason": "MISSION_MEMO", "reviewOn": "2031-06-02"}""");
        on("2031-06-01");
        assertThat(asked(address)).isEmpty();

        on("2031-06-02");

        assertThat(asked(address)).containsExactly("secretariat " + ANNA + " OPEN");
        assertThat(missed(address)).isFalse();
        on("2031-06-03");
        assertThat(missed(address)).isTrue();
        assertThat(facts("document-review-due")).isEqualTo(1);
        assertThat(facts("document-review-missed")).isEqualTo(1);
        assertThat(caller.act(address, "/classification", ASSIGNED, """
                    {"documentClass": "CONFIDENTIAL", "reason": "MISSION_MEMO", "reviewOn": "2031-06-02"}""").status())
                .as("the next day of review lies ahead")
                .isEqualTo(409);
        classify(address, """
            {"documentClass": "CONFIDENTIAL", "reason": "MISSION_MEMO", "reviewOn": "2031-12-01"}""");
        assertThat(asked(address)).containsExactly("secretariat " + ANNA + " DONE");
        assertThat(missed(address)).isFalse();
        on("2031-12-01");
        assertThat(asked(address)).hasSize(2);
        ProcedureDay.isToday(db);
    }

    private void on(String day) {
        ProcedureDay.isNow(db, day + "T16:00:00Z");
        service.getBean(ReviewRounds.class).look();
        service.getBean(EngineJobs.class)
                .runDue(service.getBean(java.time.Clock.class).instant());
    }

    private List<String> asked(String address) {
        var document = address.substring(address.lastIndexOf('/') + 1);
        return db.sql("""
                        select candidate_group || ' ' || assignee || ' ' || state from work_item
                        where process = 'document-review' and case_id = ? order by created_at""").param(id + "." + document).query(String.class).list();
    }

    private boolean missed(String address) {
        return caller.get(address, ASSIGNED).json().path("reviewMissed").asBoolean();
    }

    private int facts(String fact) {
        return db.sql("select count(*) from ledger where type = ? and subject = ?")
                .params("response-policy.%s.v1".formatted(fact), id.toString())
                .query(Integer.class)
                .single();
    }

    @Test
    void copiesAreSavedAndNeverShown() {
        var address = sent(ASSIGNED);

        var answer = http.get()
                .uri(address + "/versions/1")
                .header("Authorization", ASSIGNED)
                .exchange()
                .getResponse();

        assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Content-Security-Policy")).startsWith("sandbox");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void theGovernmentSendsItsReplyAndFindsItWithoutAnOriginal() {
        var address = sent(SUBJECT);

        assertThat(caller.get(address, SUBJECT).json().path("uploader").asString())
                .isEqualTo("SUBJECT");
        assertThat(caller.get(address + "/versions/1", ASSIGNED).body()).isEqualTo("what was seen");
        assertThat(send(ANOTHER, documents + "/" + UUID.randomUUID(), NAME, "x", Map.of())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aRedactedCopyTakesTheCopysPlaceAndTheOriginalStays() {
        var address = sent(ASSIGNED);
        classify(address, """
            {"documentClass": "RESTRICTED", "reason": "PERSONS_AT_RISK", "reviewOn": "2031-01-01"}\
            """);
        var version = Map.of("If-Match", caller.get(address, ASSIGNED).etag());

        assertThat(send(ASSIGNED, address + "/redacted-copy", "r.txt", "what was ████", version)
                        .status())
                .isEqualTo(200);

        assertThat(caller.get(address + "/copy", SUBJECT).body()).doesNotContain("seen");
        assertThat(caller.get(address + "/versions/1", ASSIGNED).body()).isEqualTo("what was seen");
        assertThat(send(ASSIGNED, address + "/redacted-copy", "r.txt", "again", version)
                        .status())
                .isEqualTo(412);
    }

    @Test
    void aNextVersionStandsBesideTheFirst() {
        var address = sent(ASSIGNED);
        var version = Map.of("If-Match", caller.get(address, ASSIGNED).etag());

        assertThat(send(ASSIGNED, address + "/content", NAME, "seen twice", version)
                        .status())
                .isEqualTo(200);

        assertThat(caller.get(address + "/versions/1", ASSIGNED).body()).isEqualTo("what was seen");
        assertThat(caller.get(address + "/versions/2", ASSIGNED).body()).isEqualTo("seen twice");
        assertThat(status(address + "/versions/3", ASSIGNED)).isEqualTo(404);
    }

    /** As in 2016, when a memo was refused and opened on appeal: https://www.opengovpartnership.org (governance O42). */
    @Test
    void anAppealIsDecidedBySomebodyElseAndOpensTheDocument() {
        var address = sent(SUBJECT);
        classify(address, """
            {"documentClass": "CONFIDENTIAL", "reason": "MISSION_MEMO", "reviewOn": "2031-01-01"}\
            """);

        assertThat(caller.act(address, "/appeal", SUBJECT, "{\"grounds\": \"It is about us\"}")
                        .status())
                .isEqualTo(204);
        assertThat(caller.act(address, "/appeal", SUBJECT, "{\"grounds\": \"again\"}")
                        .status())
                .isEqualTo(409);
        var version = Map.of("If-Match", caller.get(address, SUBJECT).etag(), "Idempotency-Key", "k");
        var decided = caller.post(address + "/appeal-decision", CO_CHAIR, "{\"outcome\": \"OPENED\"}", version);
        assertThat(decided.status()).isEqualTo(204);

        assertThat(caller.get(address, CO_CHAIR).json().path("documentClass").asString())
                .isEqualTo("PUBLIC");
        assertThat(caller.get(address + "/copy", SUBJECT).body()).isEqualTo("what was seen");
        assertThat(status(address + "/copy", null)).isEqualTo(404); // the case itself is not public yet
    }

    @Test
    void whatIsPublicAfterTheDecisionWaitsUntilThatIsAnnounced() {
        var address = sent(ASSIGNED);
        classify(address, """
            {"documentClass": "PUBLIC_AFTER", "afterDecision": true, "reason": "PART_OF_THE_RECORD",
             "reviewOn": "2031-01-01"}\
            """);
        announced(0, "LETTER_RECEIVED"); // the case is public, how it was judged is not
        assertThat(status(address + "/copy", null)).isEqualTo(404);

        announced(1, "REPORT_ADOPTED");
        assertThat(caller.get(address + "/copy", null).body()).isEqualTo("what was seen");
    }

    private void announced(int place, String step) {
        db.sql("""
            insert into response_case_step (response_case, place, step, happened_on, entered_at, announced_on)
            values (?, ?, ?, '2030-03-04', now(), '2030-03-05')
            on conflict (response_case, place) do update set announced_on = excluded.announced_on\
            """).params(id.value(), place, step).update();
    }

    @Test
    void aRefusalNamesItsRuleAndNothingOfTheFile() {
        var address = documents + "/" + UUID.randomUUID();

        var refused = send(ASSIGNED, address, "letter.txt", HostileFiles.eicar(), Map.of());
        var turned = send(ASSIGNED, address, "letter%E2%80%AEfdp.exe.txt", "x", Map.of());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("rule").asString()).isEqualTo("MALWARE");
        assertThat(turned.json().path("rule").asString()).isEqualTo("NAME_UNUSABLE");
        assertThat(status(address, ASSIGNED)).isEqualTo(404);
    }

    @Test
    void whatIsTooLargeIsRefusedAsSuch() {
        var refused = send(ASSIGNED, documents + "/" + UUID.randomUUID(), "a.txt", "x ".repeat(14 << 20), Map.of());

        assertThat(refused.status()).isEqualTo(413);
    }

    @Test
    void anIdNamesOneDocument() {
        var address = sent(ASSIGNED);

        assertThat(send(ASSIGNED, address, NAME, "another", Map.of()).status()).isEqualTo(409);
    }

    /** The database of the service holds neither names nor content nor hashes that could be compared. */
    @Test
    void theServicesOwnTablesTellNothing() {
        sent(ASSIGNED);

        var tables = db.sql("""
            select coalesce(string_agg(t::text, ' '), '') from (select * from document_version) t\
            """).query(String.class).single();

        assertThat(tables).contains("TXT").doesNotContain("Leyla").doesNotContain("seen");
    }
}
