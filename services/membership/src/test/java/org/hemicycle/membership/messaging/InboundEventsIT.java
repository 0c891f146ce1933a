package org.hemicycle.membership.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hemicycle.membership.processmatter.ProcessMatterId;
import org.hemicycle.membership.processmatter.ProcessMatterOutcome;
import org.hemicycle.membership.processmatter.ProcessMatterProcedure;
import org.hemicycle.membership.standing.Basis;
import org.hemicycle.membership.standing.Change;
import org.hemicycle.membership.standing.EffectiveDate;
import org.hemicycle.membership.standing.Flag;
import org.hemicycle.membership.standing.StandingProcedure;
import org.hemicycle.membership.standing.StandingRegister;
import org.hemicycle.membership.standing.Status;
import org.hemicycle.platform.inbox.Inbox;
import org.hemicycle.platform.rule.RuleViolation;
import org.hemicycle.platform.test.WithPostgres;
import org.hemicycle.platform.web.IfMatch;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.messaging.support.MessageBuilder;

/** A resolution taken elsewhere reaches the standing through the inbox. */
@SpringBootTest(properties = {"spring.config.name=membership", "test.context=inbound"})
@WithPostgres
class InboundEventsIT {

    /** Of each case from 1. */
    private final Map<UUID, Integer> sequences = new HashMap<>();

    @Autowired
    Inbox inbox;

    @Autowired
    StandingProcedure procedure;

    @Autowired
    StandingRegister register;

    @Autowired
    ProcessMatterProcedure matters;

    @Autowired
    JdbcClient db;

    @Test // Georgia, suspended on 14 October 2024
    void aResolutionSentTwiceSuspendsOnce() {
        procedure.admit("GEO", LocalDate.of(2011, 9, 20), "admission:test");
        var request = UUID.randomUUID();

        arrives(request, 1);
        arrives(request, 2);
        while (inbox.handleNext()) {
            // until there is nothing left
        }

        assertThat(register.statusOn("GEO", LocalDate.of(2024, 10, 13))).contains(Status.DEVELOPING);
        assertThat(register.statusOn("GEO", LocalDate.of(2024, 10, 14))).contains(Status.SUSPENDED);
        assertThat(register.history("GEO").orElseThrow().entries())
                .filteredOn(entry -> entry.to() == Status.SUSPENDED)
                .hasSize(1);
    }

    /** Mexico: eligible on 24 August 2018, resolved on 12 December 2019 (OGP's case page); here with a second letter. */
    @Test
    void aGovernmentIsFlaggedFromTheAnnouncedEligibilityToTheEndOfItsLastAnnouncedCase() {
        procedure.admit("MEX", LocalDate.of(2011, 9, 20), "admission:test");
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();

        announced("MEX", first, "RECEIVED", "2018-07-20");
        announced("MEX", first, "UNDER_REVIEW", "2018-08-24");
        announced("MEX", second, "UNDER_REVIEW", "2018-10-01");
        announced("MEX", first, "STAGE_ONE", "2019-02-01");
        announced("MEX", first, "RESOLVED", "2019-12-12");
        announced("MEX", second, "NOT_UPHELD", "2019-12-20");

        assertThat(isFlagged("MEX", "2018-08-23")).isFalse();
        assertThat(isFlagged("MEX", "2018-08-24")).isTrue();
        assertThat(isFlagged("MEX", "2019-12-13")).as("another case is open").isTrue();
        assertThat(isFlagged("MEX", "2019-12-20")).isFalse();
        assertThat(register.history("MEX").orElseThrow().entries())
                .filteredOn(entry -> entry.flag() == Flag.RESPONSE_POLICY_CASE)
                .hasSize(2);
    }

    @Test
    void aFlagThatOfficersRaisedIsNotLoweredWithACase() {
        procedure.admit("AUS", LocalDate.of(2015, 11, 23), "admission:test");
        var since = EffectiveDate.on(LocalDate.of(2016, 9, 30));
        procedure.enter("AUS", new Change.RaiseFlag(Flag.RESPONSE_POLICY_CASE, since), Basis.of("test:by-hand"));
        var id = UUID.randomUUID();

        announced("AUS", id, "UNDER_REVIEW", "2017-01-10");
        announced("AUS", id, "CLOSED", "2017-06-30");

        assertThat(isFlagged("AUS", "2017-07-01")).isTrue();
    }

    @Test
    void anAnnouncedCaseAboutACountryThatTakesNoPartFlagsNobody() {
        announced("RUS", UUID.randomUUID(), "UNDER_REVIEW", "2018-01-10");

        assertThat(isFlagged("RUS", "2018-01-10")).isFalse();
    }

    /** Australia, 2016: a letter about process, passed on (governance 9.9). */
    @Test
    void aMatterOfProcessWaitsForAnOfficerUntilItIsDecided() {
        procedure.admit("BGR", LocalDate.of(2011, 9, 20), "admission:test");
        var id = new ProcessMatterId(UUID.randomUUID());
        for (int twice = 0; twice < 2; twice++) {
            sent(
                    "response-policy.process-matter-passed-on.v1",
                    id.toString(),
                    twice + 1,
                    "{\"matterId\": \"%s\", \"country\": \"BGR\"}".formatted(id));
            while (inbox.handleNext()) {
                // until there is nothing left
            }
        }

        assertThat(waiting(id)).containsExactly("DecideMatter");
        var matter = matters.read(id);
        assertThat(matter.country()).isEqualTo("BGR");
        assertThatThrownBy(() -> matters.decide(id, new IfMatch(matter.version()), ProcessMatterOutcome.TAKEN_UP))
                .as("two persons raise the flag first")
                .isInstanceOf(RuleViolation.class);
        var today = EffectiveDate.on(LocalDate.of(2017, 6, 30));
        procedure.enter("BGR", new Change.RaiseFlag(Flag.PROCEDURAL_REVIEW, today), Basis.of("test:by-hand"));
        matters.decide(id, new IfMatch(matter.version()), ProcessMatterOutcome.TAKEN_UP);

        assertThat(waiting(id)).isEmpty();
        assertThat(matters.read(id).outcome()).isEqualTo(ProcessMatterOutcome.TAKEN_UP);
    }

    private List<String> waiting(ProcessMatterId id) {
        return db.sql("select step from work_item where case_id = ? and state = 'OPEN'")
                .param(id.toString())
                .query(String.class)
                .list();
    }

    private boolean isFlagged(String country, String day) {
        return register.standingOn(country, LocalDate.parse(day)).has(Flag.RESPONSE_POLICY_CASE);
    }

    private void announced(String country, UUID id, String status, String on) {
        sent("response-policy.case-announced.v1", id.toString(), sequences.merge(id, 1, Integer::sum), """
                {"caseId": "%s", "country": "%s", "filedOn": "2016-07-16", "status": "%s", "step": "ANY_STEP",
                 "happenedOn": "%s", "announcedOn": "%s"}""".formatted(
                        id, country, status, on, on));
        while (inbox.handleNext()) {
            // until there is nothing left
        }
    }

    private void arrives(UUID request, int number) {
        sent("response-policy.status-effect-due.v1", "case-1", number, """
                {"requestId": "%s", "country": "GEO", "to": "SUSPENDED", "ground": "VALUES",
                 "effectiveOn": "2024-10-14", "decidedOn": "2024-10-14", "resolution": "2024-10-14-1"}""".formatted(request));
    }

    private void sent(String type, String subject, int number, String data) {
        inbox.accept(MessageBuilder.withPayload(data.getBytes(UTF_8))
                .setHeader("ce_id", UUID.randomUUID().toString())
                .setHeader("ce_source", "urn:hemicycle:response-policy")
                .setHeader("ce_subject", subject)
                .setHeader("ce_type", type)
                .setHeader("ce_sequence", Integer.toString(number))
                .build());
    }
}
