package org.hemicycle.membership.rights;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.platform.inbox.Inbox;
import org.hemicycle.platform.process.EngineJobs;
import org.hemicycle.platform.test.TestTokens;
import org.hemicycle.platform.test.WithPostgres;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.messaging.support.MessageBuilder;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;

/**
 * A new officer is given a case, is found in conflict and loses access to it; two others set the conflict aside; and the
 * audit view tells that story, to an auditor in full and to the government without people.
 */
@SpringBootTest(properties = {"spring.config.name=membership", "test.context=officer"})
@AutoConfigureMockMvc
@ActiveProfiles("demo")
@WithPostgres
class NewOfficerIT {

    private static final UUID NEW = UUID.fromString("00000000-0000-4000-8000-00000000aaaa");
    private static final String NEW_OFFICER = TestTokens.of(NEW, "secretariat");
    private static final String OFFICER = TestTokens.of("secretariat");
    private static final String SECOND_OFFICER = TestTokens.of(UUID.randomUUID(), "secretariat");
    private static final String AUDITOR = TestTokens.of("auditor");
    private static final String GOVERNMENT = TestTokens.pointOfContact("CHE");

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient db;

    @Autowired
    EngineJobs jobs;

    @Autowired
    Clock clock;

    @Autowired
    Inbox inbox;

    private int told;

    private Calls calls;

    @BeforeEach
    void newCalls() {
        calls = new Calls(http);
    }

    @Test
    void isGivenACaseIsFoundInConflictAndLosesAccessToIt() {
        var cases = new MembershipCases(http, db, () -> jobs.runDue(clock.instant()));
        var file = "/admissions/" + cases.admission;
        var step = "/work-items/" + cases.workItem;
        var before = waiting();

        calls.act(OFFICER, step, "/assign", "{\"person\": \"%s\"}".formatted(NEW));
        assertThat(calls.status(NEW_OFFICER, file)).isEqualTo(200);

        identityTells("NOR"); // a mistake
        assertThat(calls.status(NEW_OFFICER, "/participants/NOR/contacts")).isEqualTo(403);

        identityTells("CHE"); // that the new officer is Swiss
        assertThat(calls.status(NEW_OFFICER, "/participants/NOR/contacts")).isEqualTo(200);
        assertThat(calls.status(NEW_OFFICER, file)).isEqualTo(403);
        assertThat(calls.status(NEW_OFFICER, step)).isEqualTo(403);
        assertThat(calls.get(OFFICER, step).at("/assignee").isNull()).isTrue();
        assertThat(waiting()).isEqualTo(before - 1); // the list and its count
        assertThat(calls.actStatus(OFFICER, step, "/assign", "{\"person\": \"%s\"}".formatted(NEW)))
                .isEqualTo(409);

        var asked =
                calls.post(OFFICER, "/cases/admission/" + cases.admission + "/conflict-override", """
                {"person": "%s", "reason": "no-other-officer"}""".formatted(NEW));
        var request = "/approvals/" + asked.at("/id").asString();
        assertThat(calls.actStatus(OFFICER, request, "/approval", "{}")).isEqualTo(409); // two persons
        assertThat(calls.status(NEW_OFFICER, request)).isEqualTo(403); // not one's own
        calls.act(SECOND_OFFICER, request, "/approval", "{}");
        assertThat(calls.status(NEW_OFFICER, file)).isEqualTo(200);
        assertThat(calls.get(null, "/conflict-overrides").toString())
                .contains("no-other-officer")
                .doesNotContain(NEW.toString(), cases.admission);

        theAuditViewTellsThatStory("/cases/admission/" + cases.admission + "/audit?limit=200");
    }

    private void theAuditViewTellsThatStory(String audit) {
        var seenByAuditor = calls.get(AUDITOR, audit).path("items");
        assertThat(acts(seenByAuditor))
                .containsSubsequence(
                        "membership.letter-of-intent-received.v1",
                        "platform.work-assigned.v1",
                        "platform.case-read.v1",
                        "platform.conflict-found.v1",
                        "platform.access-refused.v1",
                        "platform.approval-asked.v1",
                        "platform.approval-decided.v1",
                        "platform.conflict-set-aside.v1",
                        "platform.case-read.v1");
        assertThat(seenByAuditor.toString()).contains(NEW.toString(), "NATIONAL", "no-other-officer");

        var seenByGovernment = calls.get(GOVERNMENT, audit).path("items");
        assertThat(acts(seenByGovernment))
                .containsSubsequence(
                        "platform.work-assigned.v1",
                        "platform.case-read.v1",
                        "platform.conflict-found.v1",
                        "platform.approval-decided.v1")
                .doesNotContain("platform.access-refused.v1");
        assertThat(seenByGovernment.toString())
                .contains("secretariat", "you")
                .doesNotContain(NEW.toString(), "NATIONAL", "no-other-officer");
        assertThat(calls.status(OFFICER, audit)).isEqualTo(403);
        assertThat(calls.status(TestTokens.pointOfContact("TUN"), audit)).isEqualTo(404);
    }

    private void identityTells(String nationality) {
        inbox.accept(MessageBuilder.withPayload("""
                        {"person": "%s", "affiliation": "secretariat", "nationalities": ["%s"],
                         "firstDay": "2016-01-01"}""".formatted(NEW, nationality).getBytes(UTF_8))
                .setHeader("ce_id", UUID.randomUUID().toString())
                .setHeader("ce_source", "urn:hemicycle:identity")
                .setHeader("ce_subject", NEW.toString())
                .setHeader("ce_type", "identity.affiliation-changed.v1")
                .setHeader("ce_sequence", Integer.toString(++told))
                .build());
        while (inbox.handleNext()) {
            // until there is nothing left
        }
    }

    /** How many steps the new officer's list shows and counts; both say the same. */
    private int waiting() {
        var list = calls.get(NEW_OFFICER, "/work-items?limit=200");
        assertThat(list.path("total").asInt()).isEqualTo(list.path("items").size());
        return list.path("total").asInt();
    }

    private static List<String> acts(JsonNode entries) {
        return entries.findValuesAsString("act");
    }

    @Test
    void aDeclarationKeepsOutUntilItIsEnded() {
        var officer = TestTokens.of(UUID.randomUUID(), "secretariat");
        var contacts = "/participants/NOR/contacts";
        assertThat(calls.status(officer, contacts)).isEqualTo(200);

        var declared = calls.post(officer, "/conflicts", "{\"government\": \"NOR\"}");
        assertThat(calls.status(officer, contacts)).isEqualTo(403);
        assertThat(calls.status(OFFICER, contacts)).isEqualTo(200);

        calls.actOn(officer, "\"0\"", "/conflicts/" + declared.at("/id").asString() + "/end", "{}");
        assertThat(calls.status(officer, contacts)).isEqualTo(200);
        assertThat(Set.copyOf(calls.get(officer, "/conflicts").findValuesAsString("government")))
                .containsExactly("NOR");
    }

    @Test
    void aDeclarationDoesNotTellWhetherACaseExists() {
        assertThat(calls.postStatus(TestTokens.of("partner"), "/conflicts", """
                {"kind": "admission", "caseId": "%s"}""".formatted(UUID.randomUUID())))
                .isEqualTo(404);
    }
}
