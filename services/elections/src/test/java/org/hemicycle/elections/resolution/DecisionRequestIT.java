package org.hemicycle.elections.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.elections.FullCommittee;
import org.hemicycle.elections.ProcedureDay;
import org.hemicycle.elections.resolution.DecisionRequests.DecisionRequest;
import org.hemicycle.elections.resolution.ResolutionRegister.Filter;
import org.hemicycle.elections.resolution.ResolutionRegister.Reader;
import org.hemicycle.elections.seat.Constituency;
import org.hemicycle.elections.seat.SeatId;
import org.hemicycle.elections.seat.SeatProcedure;
import org.hemicycle.elections.seat.SubCommittee;
import org.hemicycle.platform.approval.TwoPersons;
import org.hemicycle.platform.process.EngineJobs;
import org.hemicycle.platform.rights.CaseRef;
import org.hemicycle.platform.rule.NotYet;
import org.hemicycle.platform.rule.RuleViolation;
import org.hemicycle.platform.test.WithPostgres;
import org.hemicycle.platform.web.IfMatch;
import org.hemicycle.tally.decision.Vote.CastingVote;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Another service asks for a decision, and is told what became of it. */
@SpringBootTest(properties = "spring.config.name=elections")
@WithPostgres
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DecisionRequestIT {

    private static final Reader INSIDE = new Reader(true, null);

    @Autowired
    DecisionRequests requests;

    @Autowired
    ResolutionProcedure procedure;

    @Autowired
    VotingProcedure voting;

    @Autowired
    ResolutionRegister register;

    @Autowired
    PublishResolution publication;

    @Autowired
    Lapses lapses;

    @Autowired
    SeatProcedure seats;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    EngineJobs jobs;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    FullCommittee committee;

    @BeforeAll
    void theCommitteeSits() {
        ProcedureDay.isNow(db, "2017-06-28T15:00:00Z");
        committee = FullCommittee.seated(seats, LocalDate.of(2016, 10, 1));
    }

    @Test
    void aRequestRepeatedIsOneDraft() {
        requests.receive(asking("twice", "MNE"));
        requests.receive(asking("twice", "MNE"));

        assertThat(register.page(new Filter("MNE", null), INSIDE, 0, 10))
                .singleElement()
                .satisfies(draft -> {
                    assertThat(draft.state()).isEqualTo(ResolutionState.DRAFT);
                    assertThat(draft.requestId()).isEqualTo("twice");
                });
    }

    /** Montenegro: inactive from 29 June 2017, by consensus. */
    @Test
    void theAnswerNamesTheRequestAndComesWithPublication() {
        requests.receive(asking("answered", "PNG"));
        var id = new ResolutionId(
                register.page(new Filter("PNG", null), INSIDE, 0, 10).getFirst().id());
        procedure.circulate(id, latest(id));
        procedure.table(id, latest(id), LocalDate.of(2017, 6, 28), "Washington");
        procedure.callForConsensus(id, latest(id), committee.all(), Set.of());
        assertThat(told("decision-taken", id)).isEmpty();

        publish(id);

        assertThat(told("decision-taken", id))
                .singleElement()
                .asString()
                .contains("\"requestId\":\"answered\"", "\"by\":\"CONSENSUS\"", "\"effectiveOn\":\"2017-06-29\"")
                .doesNotContain("counts");
        ProcedureDay.isNow(db, "2017-06-29T15:00:00Z");
        jobs.runDue(clock.instant());
        assertThat(register.find(id, INSIDE).state()).isEqualTo(ResolutionState.IN_FORCE);
        assertThat(told("status-effect-due", id))
                .as("its effect is told once, by who asked")
                .isEmpty();
    }

    /** A report under the Response Policy is adopted by four members of a sub-committee; one has a conflict. */
    @Test
    void aSubCommitteeDecidesAndWhomTheRequestRecusesDoesNot() {
        var body = inCriteriaAndStandards();
        var recused = body.getFirst();
        requests.receive(new DecisionRequest(
                "adoption",
                "response-policy:adoption",
                "AZE",
                Matter.RESPONSE_CASE,
                "ADOPT_REPORT",
                SubCommittee.CRITERIA_AND_STANDARDS,
                null,
                null,
                null,
                List.of(),
                Set.of("AZE", recused)));
        var id = resolution("adoption");
        procedure.circulate(id, latest(id));
        procedure.table(id, latest(id), LocalDate.of(2017, 6, 28), "Washington");
        assertThatThrownBy(() -> procedure.callForConsensus(id, latest(id), committee.all(), Set.of()))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> procedure.callForConsensus(id, latest(id), Set.copyOf(body), Set.of(recused)))
                .hasMessageContaining("recused");

        procedure.callForConsensus(id, latest(id), Set.copyOf(body), Set.of());
        publish(id);

        assertThat(told("decision-taken", id)).singleElement().asString().contains("\"outcome\":\"ADOPTED\"");
        assertThat(told("status-effect-due", id)).isEmpty();
        var seen = register.find(id, INSIDE);
        assertThat(seen.effect()).isNull();
        assertThat(seen.toString()).doesNotContain("AZE");
    }

    /** Two of each half. */
    private List<String> inCriteriaAndStandards() {
        var from = LocalDate.of(2016, 10, 1);
        for (int number = 1; number <= 2; number++) {
            for (var half : Constituency.values()) {
                seats.assign(
                        new SeatId(half, number),
                        null,
                        SubCommittee.CRITERIA_AND_STANDARDS,
                        number == 1,
                        from,
                        from.plusYears(1),
                        "test:invented");
            }
        }
        return List.of(
                committee.civilSociety().getFirst(),
                committee.civilSociety().get(1),
                committee.governments().getFirst(),
                committee.governments().get(1));
    }

    private ResolutionId resolution(String request) {
        return new ResolutionId(db.sql("select id from resolution where request_id = ?")
                .param(request)
                .query(UUID.class)
                .single());
    }

    @Test
    void aWithdrawnRequestIsAnsweredAtOnce() {
        requests.receive(asking("withdrawn", "TTO"));
        var id = new ResolutionId(
                register.page(new Filter("TTO", null), INSIDE, 0, 10).getFirst().id());

        procedure.withdraw(id, latest(id));

        assertThat(told("decision-taken", id)).singleElement().asString().contains("WITHDRAWN");
    }

    @Test
    void whatIsNoLongerAskedForIsWithdrawn() {
        requests.receive(asking("taken-back", "LUX"));
        var id = resolution("taken-back");
        procedure.circulate(id, latest(id));
        procedure.table(id, latest(id), LocalDate.of(2017, 6, 28), "Washington");

        requests.withdraw("taken-back");
        requests.withdraw("taken-back");

        assertThat(register.find(id, INSIDE).state()).isEqualTo(ResolutionState.WITHDRAWN);
        assertThat(told("decision-taken", id)).singleElement().asString().contains("WITHDRAWN");
        assertThatThrownBy(() -> requests.withdraw("never-asked")).isInstanceOf(NotYet.class);
    }

    /** Hungary, 6 December 2016: its letter mooted the case while it was open; here, while papers are handed in. */
    @Test
    void anOpenSecretVoteOnWhatIsWithdrawnIsCalledOffAndNoPaperIsCounted() {
        requests.receive(asking("in-the-vote", "TZA"));
        var id = resolution("in-the-vote");
        procedure.circulate(id, latest(id));
        procedure.table(id, latest(id), LocalDate.of(2017, 6, 28), "Washington");
        procedure.callForConsensus(
                id, latest(id), committee.all(), Set.of(committee.governments().getFirst()));
        var number = voting.open(id, latest(id), true, committee.all());

        requests.withdraw("in-the-vote");

        var vote = register.find(id, INSIDE).votes().getFirst();
        assertThat(vote.calledOffAt()).isNotNull();
        assertThat(vote.result()).isNull();
        assertThat(vote.counts()).isNull();
        assertThat(told("resolution-vote-called-off", id)).hasSize(1);
        var papers = new VotingProcedure.Closing(
                committee.all(),
                null,
                new VoteNumbers(16, 3, 3, 0, 0, CastingVote.NOT_USED, null),
                CastingVote.NOT_USED,
                null);
        assertThatThrownBy(() -> voting.close(id, latest(id), number, papers)).isInstanceOf(RuleViolation.class);
        assertThat(register.find(id, INSIDE).state()).isEqualTo(ResolutionState.WITHDRAWN);
    }

    @Test
    void whatWasDecidedStaysDecidedThoughItIsNoLongerAskedFor() {
        requests.receive(asking("too-late", "SLV"));
        var id = resolution("too-late");
        procedure.circulate(id, latest(id));
        procedure.table(id, latest(id), LocalDate.of(2017, 6, 28), "Washington");
        procedure.callForConsensus(id, latest(id), committee.all(), Set.of());

        requests.withdraw("too-late");

        assertThat(register.find(id, INSIDE).state()).isEqualTo(ResolutionState.ADOPTED_BY_CONSENSUS);
    }

    /** Governance 19, case 15: a member leaves hours before the vote on it. */
    @Test
    void whatIsOpenAboutACountryThatLeftLapses() {
        requests.receive(asking("left", "HUN"));
        var id = new ResolutionId(
                register.page(new Filter("HUN", null), INSIDE, 0, 10).getFirst().id());

        lapses.statusChanged("HUN", "SUSPENDED");
        assertThat(register.find(id, INSIDE).state()).isEqualTo(ResolutionState.DRAFT);
        lapses.statusChanged("HUN", "WITHDRAWN");

        assertThat(register.find(id, INSIDE).state()).isEqualTo(ResolutionState.WITHDRAWN);
        assertThat(told("decision-taken", id)).singleElement().asString().contains("WITHDRAWN");
    }

    private void publish(ResolutionId id) {
        var by = new TwoPersons(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        transactions.executeWithoutResult(status -> publication.perform(
                new CaseRef("resolution", id.toString()),
                latest(id).version(),
                new PublishResolution.Asked("test"),
                by));
        jobs.runDue(clock.instant());
    }

    private List<String> told(String fact, ResolutionId of) {
        return db.sql("select data from ledger where type = ? and subject = ? order by id")
                .params("elections.%s.v1".formatted(fact), of.toString())
                .query(String.class)
                .list();
    }

    private static DecisionRequest asking(String request, String country) {
        return new DecisionRequest(
                request,
                "response-policy:" + request,
                country,
                Matter.STATUS,
                null,
                null,
                "INACTIVE",
                "PROCESS",
                LocalDate.of(2017, 6, 29),
                List.of(),
                Set.of());
    }

    private IfMatch latest(ResolutionId id) {
        return new IfMatch(register.find(id, INSIDE).version());
    }
}
