package org.hemicycle.responsepolicy.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemicycle.responsepolicy.filing.LetterTexts.letter;

import java.util.Map;
import java.util.UUID;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.WithPostgres;
import org.hemicycle.responsepolicy.ProcedureDay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Letters of concern from the draft to the dialogue, with and without an account. */
@SpringBootTest(properties = "spring.config.name=response-policy")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@WithPostgres
class FilingIT {

    private static final String OFFICER = TestTokens.of("secretariat");

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient db;

    @Autowired
    MailRounds mail;

    @Autowired
    java.time.Clock clock;

    FilersDesk desk;

    @BeforeEach
    void theFrontDoorIsOpen() {
        desk = new FilersDesk(http);
        ProcedureDay.isNow(db, "2030-05-06T12:00:00Z");
    }

    @AfterEach
    void itIsToday() {
        ProcedureDay.isToday(db);
    }

    @Test
    void aLetterIsWrittenRevisedAndFiledUnderACodeGivenBefore() {
        var code = desk.newCode();
        desk.begin(code, letter("first", "KEN"));
        desk.revise(code, letter("second", "KEN"));
        var filed = desk.act(code, "/submission", "").json();

        assertThat(filed.path("state").asString()).isEqualTo("SUBMITTED");
        assertThat(filed.at("/letter/subject").asString()).isEqualTo("second-subject");
        assertThat(filed.at("/cases/0/country").asString()).isEqualTo("KEN");
        assertThat(filed.at("/cases/0/missing").size()).isZero();
        assertThat(desk.get("/response-cases/" + filed.at("/cases/0/caseId").asString(), OFFICER)
                        .json()
                        .path("country")
                        .asString())
                .isEqualTo("KEN");
    }

    @Test
    void aCodeIsForOneLetterAndOpensNoOther() {
        var code = desk.newCode();
        desk.begin(code, letter("one", "KEN"));

        assertThat(desk.begin(code, letter("two", "KEN")).json().path("rule").asString())
                .isEqualTo("ONE_LETTER_PER_CODE");
        assertThat(desk.begin("0000-0000", letter("two", "KEN"))
                        .json()
                        .path("rule")
                        .asString())
                .isEqualTo("CODE_AS_GIVEN");
        assertThat(desk.read(desk.newCode()).status()).isEqualTo(404);
    }

    @Test
    void whatWasFiledIsSupplementedAndNotRewritten() {
        var filed = desk.filed(letter("kept", "KEN"));

        assertThat(desk.revise(filed.code(), letter("rewritten", "KEN"))
                        .json()
                        .path("rule")
                        .asString())
                .isEqualTo("STILL_DRAFT");
        var more =
                desk.act(filed.code(), "/supplements", "{\"text\": \"more\"}").json();
        assertThat(more.at("/supplements/0/text").asString()).isEqualTo("more");
        assertThat(more.at("/letter/subject").asString()).isEqualTo("kept-subject");
    }

    @Test
    void whoWithdrawsMaySayWhyInConfidence() {
        var filed = desk.filed(letter("pressed", "KEN"));
        var withdrawn = desk.act(filed.code(), "/withdrawal", "{\"reason\": \"they called my office\"}")
                .json();

        assertThat(withdrawn.path("state").asString()).isEqualTo("WITHDRAWN");
        var officer = desk.officerOf(filed.caseId());
        var seen = desk.get("/response-cases/%s/letter".formatted(filed.caseId()), officer)
                .json();
        assertThat(seen.path("withdrawalReason").asString()).isEqualTo("they called my office");
        assertThat(desk.act(filed.code(), "/supplements", "{\"text\": \"too late\"}")
                        .status())
                .isEqualTo(409);
    }

    /** A concern that names two countries becomes two linked cases. */
    @Test
    void aLetterAboutTwoCountriesIsTwoCasesThatDoNotTellOfEachOther() {
        var filed = desk.filed(letter("both", "KEN", "TUN"));
        var cases = filed.answer().json().path("cases");
        assertThat(cases.size()).isEqualTo(2);
        var kenya = cases.get(0).path("caseId").asString();
        var tunisia = cases.get(1).path("caseId").asString();

        var seen = desk.get("/response-cases/%s/letter".formatted(tunisia), desk.officerOf(tunisia))
                .json();
        assertThat(seen.at("/letter/countries").toString()).isEqualTo("[\"TUN\"]");
        assertThat(seen.at("/letter/subject").asString()).isEqualTo("both-subject");

        assertThat(related(kenya, OFFICER)).contains(tunisia).contains("SAME_LETTER");
        assertThat(related(kenya, TestTokens.of(recusedFrom("TUN"), "secretariat")))
                .doesNotContain(tunisia);
    }

    @Test
    void whatMayBeTheSameIsSuggestedByCountryIssueAndDay() {
        var one = desk.filed(letter("one", "CIVIL_SOCIETY_ORGANISATION", true, "MEDIA", "LBR"));
        var same = desk.filed(letter("same", "NOT_FOR_PROFIT", true, "MEDIA", "LBR"));
        var other = desk.filed(letter("other", "MEDIA", true, "CIVIC_SPACE", "LBR"));
        var elsewhere = desk.filed(letter("elsewhere", "MEDIA", true, "MEDIA", "GHA"));

        assertThat(related(one.caseId(), OFFICER))
                .contains(same.caseId(), other.caseId(), "PERHAPS_THE_SAME", "SAME_COUNTRY")
                .doesNotContain(elsewhere.caseId());
    }

    @Test
    void onlyWhoIsAssignedReadsTheLetter() {
        var filed = desk.filed(letter("closed", "KEN"));
        var address = "/response-cases/%s/letter".formatted(filed.caseId());

        assertThat(desk.get(address, OFFICER).status()).isEqualTo(403);
        assertThat(desk.get(address, TestTokens.of("auditor")).status()).isEqualTo(403);
        assertThat(desk.get(address, TestTokens.of("partner")).status()).isEqualTo(404);
        assertThat(desk.get(address, desk.officerOf(filed.caseId()))
                        .json()
                        .at("/letter/filers/0/name")
                        .asString())
                .isEqualTo("closed-name");
    }

    @Test
    void officersAskAndFilersAnswerAndANoticeSaysNothing() {
        var filed = desk.filed(letter("talk", "KEN"));
        var officer = desk.officerOf(filed.caseId());
        var address = "/response-cases/%s/letter/messages".formatted(filed.caseId());

        assertThat(desk.post(address, officer, "{\"text\": \"When was this?\"}").status())
                .isEqualTo(201);
        assertThat(desk.read(filed.code()).json().path("openQuestions").asInt()).isEqualTo(1);
        var question = desk.messages(filed.code()).json().get(0);
        assertThat(question.path("text").asString()).isEqualTo("When was this?");
        desk.answer(filed.code(), question.path("id").asString(), "In March");

        assertThat(desk.get(address, officer).json().get(1).path("text").asString())
                .isEqualTo("In March");
        assertThat(desk.read(filed.code()).json().path("openQuestions").asInt()).isZero();
        assertThat(desk.answer(filed.code(), UUID.randomUUID().toString(), "?")
                        .json()
                        .path("rule")
                        .asString())
                .isEqualTo("ANSWERS_A_QUESTION");
    }

    /** Gaps would tell that something was done which they are not told of. */
    @Test
    void filersReadWhatWasDoneWithTheirCaseInTheirOwnNumbers() {
        var filed = desk.filed(letter("seen", "KEN"));
        var officer = desk.officerOf(filed.caseId());
        desk.get("/response-cases/%s/letter".formatted(filed.caseId()), officer);
        desk.post("/response-cases/%s/letter/messages".formatted(filed.caseId()), officer, "{\"text\": \"?\"}");

        var audit = desk.send("GET", "/filer/letter/audit", null, null, Map.of("Receipt-Code", filed.code()))
                .json()
                .get(0);
        assertThat(audit.path("caseId").asString()).isEqualTo(filed.caseId());
        var entries = audit.path("entries");
        assertThat(entries.findValuesAsString("act"))
                .contains(
                        "response-policy.letter-submitted.v1",
                        "platform.case-read.v1",
                        "response-policy.filers-asked.v1")
                .doesNotContain("response-policy.case-officer-moved.v1", "response-policy.case-stepped.v1");
        assertThat(entries.findValuesAsString("entry"))
                .containsExactlyElementsOf(java.util.stream.IntStream.rangeClosed(1, entries.size())
                        .mapToObj(String::valueOf)
                        .toList());
        assertThat(entries.findValuesAsString("actor")).containsOnly("");
    }

    @Test
    void onlyWhoAskedForItGetsMailTheNextDayAndItNamesNoCase() {
        var person = UUID.randomUUID();
        var me = TestTokens.of(person, "partner");
        var begun = desk.send("POST", "/my-letters", me, letter("mail", "KEN"), Map.of());
        var wish = begun.location() + "/mail-notices";
        assertThat(desk.send("PUT", wish, me, "{\"wanted\": true}", Map.of()).status())
                .as("a draft has no officers who ask")
                .isEqualTo(409);
        var submitted = desk.send("POST", begun.location() + "/submission", me, "", Map.of("If-Match", begun.etag()));
        var caseId = submitted.json().at("/cases/0/caseId").asString();
        var officer = desk.officerOf(caseId);
        var messages = "/response-cases/%s/letter/messages".formatted(caseId);
        desk.post(messages, officer, "{\"text\": \"nobody asked for mail yet\"}");
        assertThat(desk.send("PUT", wish, me, "{\"wanted\": true}", Map.of()).status())
                .isEqualTo(200);
        assertThat(desk.get(wish, me).json().path("wanted").asBoolean()).isTrue();
        mail.tell();
        desk.post(messages, officer, "{\"text\": \"now\"}");
        desk.post(messages, officer, "{\"text\": \"and again\"}");
        mail.tell();
        assertThat(noticesTo(person)).isEmpty();

        ProcedureDay.isNow(db, java.time.LocalDate.now(clock).plusDays(2) + "T12:00:00Z");
        mail.tell();
        mail.tell();

        assertThat(noticesTo(person)).singleElement().asString().doesNotContain(caseId);
        desk.send("PUT", wish, me, "{\"wanted\": false}", Map.of());
        assertThat(desk.get(wish, me).json().path("wanted").asBoolean()).isFalse();
        assertThat(desk.get(wish, TestTokens.of(UUID.randomUUID(), "partner")).status())
                .isEqualTo(404);
    }

    private java.util.List<String> noticesTo(UUID person) {
        return db.sql("""
                        select concat_ws(' ', subject, data, actor) from ledger
                        where type = 'response-policy.notice-due.v1' and data like ?""").param("%" + person + "%").query(String.class).list();
    }

    @Test
    void whoIsSignedInFilesWithoutACodeAndSeesOwnLettersOnly() {
        var me = TestTokens.of(UUID.randomUUID(), "partner");
        var begun = desk.send("POST", "/my-letters", me, letter("mine", "KEN"), Map.of());
        assertThat(begun.status()).isEqualTo(201);
        var submitted = desk.send("POST", begun.location() + "/submission", me, "", Map.of("If-Match", begun.etag()));
        assertThat(submitted.status()).isEqualTo(200);
        var caseId = submitted.json().at("/cases/0/caseId").asString();
        desk.post("/response-cases/%s/letter/messages".formatted(caseId), desk.officerOf(caseId), "{\"text\": \"?\"}");

        assertThat(desk.get("/my-letters", me).json().at("/items/0/countries/0").asString())
                .isEqualTo("KEN");
        assertThat(desk.get(begun.location() + "/messages", me).json().size()).isEqualTo(1);
        assertThat(desk.get("/my-letters/notices", me).json().at("/0/text").asString())
                .isEqualTo(Notices.TEXT);
        var somebody = TestTokens.of(UUID.randomUUID(), "partner");
        assertThat(desk.get(begun.location(), somebody).status()).isEqualTo(404);
        assertThat(desk.get("/my-letters", somebody).json().path("total").asInt())
                .isZero();
    }

    /** Australia: an individual's letter about a matter of process; since September 2017 it is not even received. */
    @Test
    void aLetterAboutProcessIsFlaggedAndAnIndividualsIsNotAdmitted() {
        ProcedureDay.isNow(db, "2016-09-15T12:00:00Z");
        var filed = desk.filed(letter("process", "INDIVIDUAL", false, "PROCESS", "AUS"));
        var facts = desk.get("/response-cases/%s/letter/screening".formatted(filed.caseId()), OFFICER)
                .json();
        assertThat(facts.path("ruleSet").asString()).isEqualTo("RP-2014");
        assertThat(facts.path("kindEligible").asBoolean()).isFalse();
        assertThat(facts.path("aboutProcessOnly").asBoolean()).isTrue();
        desk.passOnProcess(filed.caseId());
        var progress = desk.send("GET", "/filer/letter/progress", null, null, Map.of("Receipt-Code", filed.code()))
                .json();
        assertThat(progress.at("/0/passedOn").asBoolean()).isTrue();

        ProcedureDay.isNow(db, "2018-09-15T12:00:00Z");
        var code = desk.newCode();
        desk.begin(code, letter("process", "INDIVIDUAL", false, "PROCESS", "AUS"));
        assertThat(desk.act(code, "/submission", "").json().path("rule").asString())
                .isEqualTo("KIND_ADMITTED");
    }

    private String related(String caseId, String token) {
        return desk.get("/response-cases/%s/letter/related-cases".formatted(caseId), token)
                .body();
    }

    private UUID recusedFrom(String country) {
        var person = UUID.randomUUID();
        db.sql("""
            insert into person_tie (source, person, kind, government, from_day)
            values (?, ?, 'NATIONALITY', ?, '2000-01-01')""").params("test:" + person, person, country).update();
        return person;
    }
}
