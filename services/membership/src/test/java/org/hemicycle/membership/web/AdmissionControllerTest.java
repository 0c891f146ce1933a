package org.hemicycle.membership.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.springframework.http.HttpHeaders.AUTHORIZATION;
import static org.springframework.http.HttpHeaders.IF_MATCH;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.membership.admission.AdmissionFilter;
import org.hemicycle.membership.admission.AdmissionLine;
import org.hemicycle.membership.admission.AdmissionOrder;
import org.hemicycle.membership.admission.AdmissionProcedure;
import org.hemicycle.membership.admission.AdmissionRegister;
import org.hemicycle.membership.admission.AdmissionViews;
import org.hemicycle.membership.admission.AssessmentProcedure;
import org.hemicycle.membership.admission.Stage;
import org.hemicycle.membership.admission.WelcomeAsked;
import org.hemicycle.membership.admission.dossier.Channel;
import org.hemicycle.membership.admission.dossier.Item;
import org.hemicycle.membership.admission.rules.AdmissionRule;
import org.hemicycle.platform.approval.Approvals;
import org.hemicycle.platform.process.Steps;
import org.hemicycle.platform.process.WorkItems;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.rule.NotYet;
import org.hemicycle.platform.rule.RuleViolation;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.platform.web.Page;
import org.hemicycle.platform.web.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@WebMvcTest({AdmissionController.class, AdmissionActController.class})
@WebSlice
class AdmissionControllerTest {

    private static final String SECRETARIAT = TestTokens.of("secretariat");
    private static final String MOROCCO = TestTokens.pointOfContact("MAR");
    private static final String TUNISIA = TestTokens.pointOfContact("TUN");
    private static final LocalDate TODAY = LocalDate.of(2016, 12, 12);

    private static final String LETTER = """
            {"letterDate": "2016-12-09", "originalLanguage": "fr", "sender": "Ministry of Foreign Affairs",
             "signatory": {"name": "Somebody Important", "level": "MINISTER"},
             "statements": {"intention": true}}""";

    private final AdmissionViews files = new AdmissionViews();
    private final UUID id = files.moroccoWaits().id().value();

    @Autowired
    MockMvcTester http;

    @MockitoBean
    AdmissionProcedure procedure;

    @MockitoBean
    AssessmentProcedure assessment;

    @MockitoBean
    AdmissionRegister register;

    @Autowired
    Approvals approvals;

    @MockitoBean
    Steps steps;

    @MockitoBean
    WorkItems workItems;

    @BeforeEach
    void moroccoWaits() {
        given(register.today()).willReturn(TODAY);
        given(register.find(any())).willReturn(files.moroccoWaits());
        given(approvals.ask(any(), any(), anyInt(), any())).willReturn(Asked.forApproval());
    }

    @Test
    void theGovernmentSeesItsFileFromOutside() {
        assertThat(read(MOROCCO))
                .hasStatusOk()
                .hasHeader("ETag", "\"%d\"".formatted(files.moroccoWaits().version()))
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"country": "MAR", "stage": "INELIGIBLE", "receivedOn": "2016-12-07",
                         "clock": {"limit": "WAIT", "setBySecretariat": true, "clause": "house-rule:admission.wait"},
                         "asked": {"items": [], "areas": [
                            {"area": "ACCESS_TO_INFORMATION", "pointsLost": 1},
                            {"area": "ASSET_DISCLOSURE", "pointsLost": 2},
                            {"area": "CITIZEN_ENGAGEMENT", "pointsLost": 2}]},
                         "nextActions": ["letters", "withdrawal"]}""");
        assertThat(read(MOROCCO)).bodyJson().doesNotHavePath("$.letters");
        assertThat(read(MOROCCO)).bodyJson().doesNotHavePath("$.escalations");
    }

    @Test
    void theSecretariatSeesItFromWithin() {
        assertThat(read(SECRETARIAT)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"ruleSet": "ADM-2011", "obstacle": "BELOW_MINIMUM", "complete": true, "escalations": [],
                 "letters": [{"kind": "INTENT", "content": {"letterDate": "2016-11-28", "signedBy": "MINISTER"}}]}""");
    }

    @ParameterizedTest
    @CsvSource({"point-of-contact", "partner", "eligibility-analyst"})
    void nobodyElseKnowsThatThereIsAFile(String role) {
        assertThat(read(TUNISIA)).hasStatus(404);
        assertThat(read(TestTokens.of(role))).hasStatus(404);
        assertThat(http.get().uri("/admissions/{id}", id)).hasStatus(401);
    }

    @ParameterizedTest
    @CsvSource({"acknowledgement", "check", "follow-up", "welcome"})
    void theSecretariatsActsAreNotTheGovernments(String act) {
        assertThat(post(act, MOROCCO, "{}")).hasStatus(403);
    }

    @ParameterizedTest
    @CsvSource({"history", "persons"})
    void theInsideIsForTheSecretariat(String part) {
        assertThat(http.get().uri("/admissions/{id}/{part}", id, part).header(AUTHORIZATION, MOROCCO))
                .hasStatus(403);
        assertThat(http.get().uri("/admissions/{id}/{part}", id, part).header(AUTHORIZATION, SECRETARIAT))
                .hasStatusOk();
    }

    @Test
    void actsNameTheVersionTheyWereDecidedOn() {
        assertThat(http.post().uri("/admissions/{id}/acknowledgement", id).header(AUTHORIZATION, SECRETARIAT))
                .hasStatus(428);
        willThrow(new Refused(412, "This has changed meanwhile"))
                .given(procedure)
                .acknowledge(any(), any());
        assertThat(post("acknowledgement", SECRETARIAT, "{}")).hasStatus(412);
    }

    @Test
    void aCheckJudgesItems() {
        assertThat(post("check", SECRETARIAT, """
                {"items": {"POLITICAL_SIGNATURE": true, "LEAD_MINISTRY": false}}""")).hasStatusOk();

        then(procedure)
                .should()
                .recordCheck(
                        any(),
                        eq(new IfMatch(3)),
                        eq(Map.of(Item.POLITICAL_SIGNATURE, true, Item.LEAD_MINISTRY, false)));
    }

    @Test
    void whatAGovernmentSendsHereIsReceivedTodayThroughThePortal() {
        assertThat(post("items", MOROCCO, LETTER.replace("\"fr\"", "\"fr\", \"channel\": \"EMAIL\"")))
                .hasStatusOk();

        var letter = ArgumentCaptor.forClass(org.hemicycle.membership.admission.dossier.ApplicantLetter.class);
        then(procedure).should().supplyItems(any(), any(), letter.capture(), any());
        assertThat(letter.getValue().receivedDate()).isEqualTo(TODAY);
        assertThat(letter.getValue().channel()).isEqualTo(Channel.PORTAL);
        assertThat(letter.getValue().statements().intention()).isTrue();
        assertThat(letter.getValue().statements().endorsesDeclaration()).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    letterDate           | "letterDate": "2016-12-13"
                    receivedDate         | "receivedDate": "2016-12-13"
                    originalLanguage     | "originalLanguage": "French"
                    sender               | "sender": " "
                    signatory.name       | "signatory": {"name": "", "level": "MINISTER"}
                    signatory.level      | "signatory": {"name": "Somebody"}
                    pointOfContact.email | "pointOfContact": {"name": "Somebody", "email": "none"}""")
    void aFieldThatCannotBeUsedIsNamed(String field, String content) {
        assertThat(post("letters", SECRETARIAT, letterWith(content)))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo(field);
    }

    /** The letter with one field of another content. */
    private static String letterWith(String field) {
        var json = JsonMapper.shared();
        var letter = (ObjectNode) json.readTree(LETTER);
        letter.setAll((ObjectNode) json.readTree("{" + field + "}"));
        return letter.toString();
    }

    @Test
    void aFieldNobodyKnowsIsRefused() {
        assertThat(post("letters", SECRETARIAT, LETTER.replace("\"sender\"", "\"color\": \"red\", \"sender\"")))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("color");
    }

    @Test
    void aRefusalNamesRuleAndClause() {
        willThrow(new RuleViolation(AdmissionRule.CURE_PERIOD_RUNS))
                .given(procedure)
                .supplyItems(any(), any(), any(), any());

        assertThat(post("items", MOROCCO, LETTER)).hasStatus(409).bodyJson().isLenientlyEqualTo("""
                {"rule": "CURE_PERIOD_RUNS", "clause": "house-rule:admission.cure"}""");
    }

    @Test
    void newsThatTheCaseDoesNotWaitForIsAConflict() {
        willThrow(new NotYet("admission.items-supplied")).given(procedure).supplyItems(any(), any(), any(), any());

        assertThat(post("items", MOROCCO, LETTER)).hasStatus(409);
    }

    @Test
    void aGovernmentWritesForItselfOnly() {
        assertThat(post("withdrawal", TUNISIA, LETTER)).hasStatus(404);
        assertThat(http.post()
                        .uri("/admissions")
                        .header(AUTHORIZATION, TestTokens.of("partner"))
                        .contentType(APPLICATION_JSON)
                        .content("{}"))
                .hasStatus(403);
    }

    @Test
    void aWelcomeProvesItsSending() {
        assertThat(post("welcome", SECRETARIAT, "{\"effectiveOn\": \"2018-04-26\"}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("sending");
        assertThat(post("welcome", SECRETARIAT, """
                {"effectiveOn": "2018-04-26", "announcement": "Morocco is the 76th member",
                 "sending": {"sentAt": "2018-04-26T09:00:00Z", "channel": "EMAIL", "reference": "mail 1"}}""")).hasStatus(202).hasHeader("Location", "/approvals/" + Asked.ID);
        var asked = ArgumentCaptor.forClass(WelcomeAsked.class);
        then(approvals)
                .should()
                .ask(eq("welcome-government"), eq(new CaseRef("admission", id.toString())), eq(3), asked.capture());
        assertThat(asked.getValue().effectiveOn()).isEqualTo(LocalDate.of(2018, 4, 26));
        assertThat(asked.getValue().announcement()).isEqualTo("Morocco is the 76th member");
    }

    @Test
    void theSecretariatListsByCountryStageAssigneeAndDueDate() {
        var assignee = UUID.randomUUID();
        given(register.search(any(), any(), any())).willReturn(onePage());

        assertThat(http.get()
                        .uri(
                                "/admissions?country=MAR&stage=INELIGIBLE,ELIGIBLE&assignee={a}"
                                        + "&dueBefore=2017-01-01T00:00:00Z&sort=-dueAt&offset=10&limit=5",
                                assignee)
                        .header(AUTHORIZATION, SECRETARIAT))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[0].assignee")
                .isEqualTo("00000000-0000-4000-8000-000000000001");
        then(register)
                .should()
                .search(
                        new AdmissionFilter(
                                TestTokens.personOf("secretariat"),
                                "MAR",
                                Set.of(Stage.INELIGIBLE, Stage.ELIGIBLE),
                                assignee,
                                java.time.Instant.parse("2017-01-01T00:00:00Z")),
                        AdmissionOrder.DUE_AT_DOWN,
                        new Page.Request(10, 5));
    }

    @Test
    void aGovernmentListsItsOwnFilesWithoutTheNamesOfOfficers() {
        given(register.search(any(), any(), any())).willReturn(onePage());

        assertThat(http.get().uri("/admissions").header(AUTHORIZATION, MOROCCO))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[0].assignee")
                .isNull();
        then(register).should().search(eq(new AdmissionFilter(null, "MAR", Set.of(), null, null)), any(), any());
        assertThat(http.get().uri("/admissions?country=TUN").header(AUTHORIZATION, MOROCCO))
                .hasStatus(404);
    }

    @Test
    void aListIsSortedByWhatItKnows() {
        assertThat(http.get().uri("/admissions?sort=mood").header(AUTHORIZATION, SECRETARIAT))
                .hasStatus(422);
    }

    private static Page<AdmissionLine> onePage() {
        var line = new AdmissionLine(
                UUID.randomUUID(),
                "MAR",
                Stage.INELIGIBLE,
                LocalDate.of(2016, 12, 7),
                null,
                UUID.fromString("00000000-0000-4000-8000-000000000001"),
                3);
        return Page.of(List.of(line), new Page.Request(0, 50), 1);
    }

    private MvcTestResult read(String token) {
        return http.get()
                .uri("/admissions/{id}", id)
                .header(AUTHORIZATION, token)
                .exchange();
    }

    private MvcTestResult post(String act, String token, String body) {
        return http.post()
                .uri("/admissions/{id}/{act}", id, act)
                .header(AUTHORIZATION, token)
                .header(IF_MATCH, "\"3\"")
                .contentType(APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}
