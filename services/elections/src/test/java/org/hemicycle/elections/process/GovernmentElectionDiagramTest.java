package org.hemicycle.elections.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The picture alone: an engine in memory, and steps that only answer. */
class GovernmentElectionDiagramTest {

    private static final String PAST = "2022-01-01T00:00:00Z";
    private static final String FUTURE = "2022-12-01T00:00:00Z";

    private final String id = UUID.randomUUID().toString();
    private final ElectionTasks tasks = mock(ElectionTasks.class);
    private final RunOffTasks runOffs = mock(RunOffTasks.class);
    private final ProcessEngine engine = inMemory(tasks, runOffs);

    @BeforeEach
    void everythingIsDueAtOnce() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2022-04-04T12:00:00Z")));
        given(tasks.nominationsEnd(id)).willReturn(PAST);
        given(tasks.vettingDue(id)).willReturn(FUTURE);
        given(tasks.rollDue(id)).willReturn(FUTURE);
        given(tasks.opensAt(id)).willReturn(PAST);
        given(tasks.closesAt(id)).willReturn(PAST);
        given(tasks.reminderDue(id)).willReturn(FUTURE);
        given(tasks.publicationDue(id)).willReturn(FUTURE);
        given(tasks.challengeEnd(id)).willReturn(PAST);
        given(tasks.closeNominations(id)).willReturn(true);
        given(tasks.close(id)).willReturn("CLOSED");
    }

    @AfterEach
    void today() {
        ClockUtil.reset();
        engine.close();
    }

    @Test
    void nominationsRunOnUntilTheyAreClosed() {
        given(tasks.closeNominations(id)).willReturn(false, true);

        begin();

        then(tasks).should(times(2)).closeNominations(id);
        assertThat(waitingAt()).isEqualTo("VetSlate");
    }

    @Test
    void withoutABallotTheAcclaimedAreSeated() {
        begin();
        complete(Map.of("ballotNeeded", false));
        assertThat(waitingAt()).isEqualTo("Acclaim");

        complete(Map.of());

        then(tasks).should().seat(id);
        then(tasks).should(never()).open(any());
        assertThat(isOver()).isTrue();
    }

    @Test
    void aBallotThatIsNoLongerNeededIsNotHeld() {
        begin();
        complete(Map.of("ballotNeeded", true));

        complete(Map.of("acclaimed", true));

        then(tasks).should().seat(id);
        assertThat(isOver()).isTrue();
    }

    @Test
    void aBallotThatClosesLaterGoesOn() {
        given(tasks.close(id)).willReturn("OPEN", "CLOSED");

        opened();

        then(tasks).should(times(2)).close(id);
        then(tasks).should(never()).tally(any());
    }

    @Test
    void whoMayVoteIsRemindedAndTheBallotGoesOn() {
        given(tasks.closesAt(id)).willReturn(FUTURE);
        given(tasks.reminderDue(id)).willReturn(PAST, "2023-01-01T00:00:00Z");

        opened();

        then(tasks).should().remind(id);
        then(tasks).should(never()).close(any());
    }

    @Test
    void aCloseResultIsCountedTwice() {
        given(tasks.tally(id)).willReturn(true);
        opened();

        tell(BpmnElectionWorkflow.BALLOTS_OPENED);

        then(tasks).should().retally(id);
        assertThat(waitingAt()).isEqualTo("PublishResult");
    }

    @Test
    void aTieIsDecidedByARunOffBeforeTheResultIsPublished() {
        given(runOffs.call(id)).willReturn(true, false);
        opened();

        tell(BpmnElectionWorkflow.BALLOTS_OPENED);
        assertThat(waitingAt()).isNull();
        tell(BpmnElectionWorkflow.RUN_OFF_COUNTED);

        then(runOffs).should().finish(id);
        then(runOffs).should(times(2)).call(id);
        assertThat(waitingAt()).isEqualTo("PublishResult");
    }

    @Test
    void ballotsOpenedAlreadyAreNotWaitedFor() {
        given(tasks.close(id)).willReturn("OPENED");

        opened();

        then(tasks).should().tally(id);
    }

    @Test
    void aChallengeStopsTheProclamation() {
        given(tasks.challengeEnd(id)).willReturn(FUTURE);
        opened();
        tell(BpmnElectionWorkflow.BALLOTS_OPENED);
        complete(Map.of());
        tell(BpmnElectionWorkflow.CHALLENGED);
        assertThat(waitingAt()).isEqualTo("DecideChallenge");

        ClockUtil.setCurrentTime(Date.from(Instant.parse(FUTURE)));
        runJobs();
        then(tasks).should(never()).proclaim(any());
        complete(Map.of("decision", "RECOUNT"));

        then(tasks).should().recount(id);
        then(tasks).should().proclaim(id);
        assertThat(isOver()).isTrue();
    }

    @Test
    void aCancellationEndsEverything() {
        begin();

        tell(BpmnElectionWorkflow.CANCELLED);

        assertThat(isOver()).isTrue();
        then(tasks).should(never()).seat(any());
    }

    private void opened() {
        begin();
        complete(Map.of("ballotNeeded", true));
        complete(Map.of("acclaimed", false));
        complete(Map.of());
        then(tasks).should().open(id);
    }

    private void begin() {
        engine.getRuntimeService()
                .startProcessInstanceByKey(BpmnElectionWorkflow.PROCESS, id, Map.of("electionId", id));
        runJobs();
    }

    private void complete(Map<String, Object> variables) {
        var service = engine.getTaskService();
        service.complete(service.createTaskQuery().singleResult().getId(), variables);
        runJobs();
    }

    private void tell(String message) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(id)
                .correlate();
        runJobs();
    }

    private @Nullable String waitingAt() {
        var task = engine.getTaskService().createTaskQuery().singleResult();
        return task == null ? null : task.getTaskDefinitionKey();
    }

    private boolean isOver() {
        return engine.getRuntimeService().createProcessInstanceQuery().count() == 0;
    }

    private void runJobs() {
        var management = engine.getManagementService();
        for (var due = management.createJobQuery().executable().list();
                !due.isEmpty();
                due = management.createJobQuery().executable().list()) {
            management.executeJob(due.getFirst().getId());
        }
    }

    private static ProcessEngine inMemory(ElectionTasks tasks, RunOffTasks runOffs) {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("election-" + UUID.randomUUID());
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory("none");
        configuration.setMetricsEnabled(false);
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(Map.of("electionTasks", tasks, "runOffTasks", runOffs));
        var engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("bpmn/elections/government-election.bpmn")
                .deploy();
        return engine;
    }
}
