package org.hemicycle.membership.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.springframework.http.HttpHeaders.AUTHORIZATION;
import static org.springframework.http.HttpHeaders.IF_MATCH;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hemicycle.membership.standing.Change;
import org.hemicycle.membership.standing.EffectiveDate;
import org.hemicycle.membership.standing.Flag;
import org.hemicycle.membership.standing.ParticipantView;
import org.hemicycle.membership.standing.Standing;
import org.hemicycle.membership.standing.StandingRegister;
import org.hemicycle.membership.standing.StandingRule;
import org.hemicycle.membership.standing.Status;
import org.hemicycle.membership.standing.entry.Evidenced;
import org.hemicycle.membership.standing.entry.OfficersEntry;
import org.hemicycle.platform.approval.Approvals;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.rule.RuleViolation;
import org.hemicycle.platform.test.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

@WebMvcTest(StandingController.class)
@WebSlice
class StandingControllerTest {

    private static final UUID OFFICER = UUID.fromString("5e9f0a52-3f0b-4f0e-9a63-0a0f4f7f3f10");
    private static final String FIRST_PLAN = """
            {"to": "ACTIVE", "effectiveOn": {"earliest": "2016-06-30"},
             "evidence": {"legalBasis": "first action plan published", "document": "plan 2016-2018"}}""";

    private static final Standing ACTIVE = new Standing(
            LocalDate.of(2016, 11, 30),
            Status.ACTIVE,
            true,
            List.of("ACTIVE"),
            null,
            null,
            List.of(),
            true,
            true,
            1,
            null);

    @Autowired
    MockMvcTester http;

    @MockitoBean
    StandingRegister register;

    @Autowired
    Approvals approvals;

    @BeforeEach
    void kenyaIsKnown() {
        var kenya = new ParticipantView(
                UUID.randomUUID(), "KEN", 4, "Kenya", "Kenya", null, null, LocalDate.of(2016, 11, 30), ACTIVE, false);
        given(register.participant(eq("KEN"), any())).willReturn(Optional.of(kenya));
        given(approvals.ask(any(), any(), anyInt(), any())).willReturn(Asked.forApproval());
    }

    @Test
    void anOfficerProposesAStatusOnTheVersionBeforeThem() {
        assertThat(post("/participants/KEN/status", FIRST_PLAN).header(IF_MATCH, "\"4\""))
                .hasStatus(202)
                .hasHeader("Location", "/approvals/" + Asked.ID)
                .hasHeader("ETag", "\"0\"");
        thenAsked(
                new Change.SetStatus(Status.ACTIVE, null, EffectiveDate.on(LocalDate.of(2016, 6, 30))),
                new Evidenced("first action plan published", "plan 2016-2018", null, null));
    }

    @Test
    void anActAsksForTheVersionItWasDecidedOn() {
        assertThat(post("/participants/KEN/status", FIRST_PLAN)).hasStatus(428);
        assertThat(post("/participants/KEN/status", FIRST_PLAN).header(IF_MATCH, "\"3\""))
                .hasStatus(412);
    }

    @Test
    void onlyTheSecretariatEnters() {
        assertThat(http.post().uri("/participants/KEN/status").header(IF_MATCH, "\"4\""))
                .hasStatus(401);
        assertThat(http.post()
                        .uri("/participants/KEN/status")
                        .header(AUTHORIZATION, TestTokens.pointOfContact("KEN"))
                        .header(IF_MATCH, "\"4\""))
                .hasStatus(403);
    }

    @Test
    void namesTheRuleThatARequestBreaks() {
        given(approvals.ask(any(), any(), anyInt(), any())).willThrow(new RuleViolation(StandingRule.OWN_LETTER));

        assertThat(post("/participants/KEN/status", FIRST_PLAN).header(IF_MATCH, "\"4\""))
                .hasStatus(409)
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"rule": "OWN_LETTER", "clause": "house-rule:withdrawal.letter"}""");
    }

    @Test
    void aFlagIsRaisedOrLowered() {
        assertThat(post("/participants/KEN/flags", """
                {"flag": "CONTRARY_1", "raised": false, "effectiveOn": {"earliest": "2016-10-01", "latest": "2016-10-31"},
                 "evidence": {"legalBasis": "plan delivered"}}""").header(IF_MATCH, "\"4\""))
                .hasStatus(202);
        thenAsked(
                new Change.LowerFlag(
                        Flag.CONTRARY_1, new EffectiveDate(LocalDate.of(2016, 10, 1), LocalDate.of(2016, 10, 31))),
                new Evidenced("plan delivered", null, null, null));
    }

    @Test
    void namesTheFieldThatIsMissingOrWrong() {
        assertThat(post("/participants/KEN/voting-rights", """
                {"effectiveOn": {"earliest": "2016-10-31"}, "evidence": {"legalBasis": "x"}}""").header(IF_MATCH, "\"4\""))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("votes");
        assertThat(post("/participants/KEN/voting-rights", """
                {"votes": false, "effectiveOn": {"earliest": "2016-10-31", "latest": "2016-10-01"},
                 "evidence": {"legalBasis": "x"}}""").header(IF_MATCH, "\"4\""))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("effectiveOn.latest");
    }

    @Test
    void aGovernmentNobodyKnowsIsNotFound() {
        assertThat(post("/participants/XXX/status", FIRST_PLAN).header(IF_MATCH, "\"4\""))
                .hasStatus(404);
    }

    private MockMvcRequestBuilder post(String address, String body) {
        return http.post()
                .uri(address)
                .header(AUTHORIZATION, TestTokens.of(OFFICER, "secretariat"))
                .contentType(APPLICATION_JSON)
                .content(body);
    }

    private void thenAsked(Change change, Evidenced evidence) {
        then(approvals)
                .should()
                .ask("enter-standing", new CaseRef("participant", "KEN"), 4, OfficersEntry.of(change, evidence));
    }
}
