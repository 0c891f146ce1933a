package org.hemicycle.elections.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The picture alone: an engine in memory, and steps that only answer. */
class CoChairDiagramTest {

    private final String id = UUID.randomUUID().toString();
    private final CoChairTasks tasks = mock(CoChairTasks.class);
    private final ProcessEngine engine = inMemory(tasks);

    @BeforeEach
    void candidaciesAreOver() {
        given(tasks.candidaciesEnd(id)).willReturn("2016-01-01T00:00:00Z");
    }

    @AfterEach
    void closed() {
        engine.close();
    }

    @Test
    void whereNobodyStandsNobodyIsElected() {
        begin("FAILED");

        then(tasks).should(never()).callRound(any());
        assertThat(isOver()).isTrue();
    }

    @Test
    void consensusNeedsNoBallot() {
        begin("CONSENSUS_SOUGHT");
        assertThat(waitingAt()).isEqualTo("RecordConsensus");

        complete(Map.of("agreed", true));

        then(tasks).should(never()).callRound(any());
        then(tasks).should().name(id);
        assertThat(isOver()).isTrue();
    }

    @Test
    void anObjectionLeadsToABallot() {
        begin("CONSENSUS_SOUGHT");

        complete(Map.of("agreed", false));

        then(tasks).should().callRound(id);
    }

    @Test
    void roundsFollowOnRoundsUntilSomebodyIsElected() {
        given(tasks.state(id)).willReturn("VOTING", "ELECTED");
        begin("VOTING");

        tell(BpmnCoChairWorkflow.ROUND_COUNTED);
        then(tasks).should(times(2)).callRound(id);
        tell(BpmnCoChairWorkflow.ROUND_COUNTED);

        then(tasks).should().name(id);
        assertThat(isOver()).isTrue();
    }

    @Test
    void withoutAMajorityNobodyIsNamed() {
        given(tasks.state(id)).willReturn("FAILED");
        begin("VOTING");

        tell(BpmnCoChairWorkflow.ROUND_COUNTED);

        then(tasks).should(never()).name(any());
        assertThat(isOver()).isTrue();
    }

    @Test
    void aCancellationEndsEverything() {
        begin("VOTING");

        tell(BpmnCoChairWorkflow.CANCELLED);

        assertThat(isOver()).isTrue();
    }

    private void begin(String standing) {
        given(tasks.closeCandidacies(id)).willReturn(standing);
        engine.getRuntimeService()
                .startProcessInstanceByKey(BpmnCoChairWorkflow.PROCESS, id, Map.of("coChairElectionId", id));
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

    private static ProcessEngine inMemory(CoChairTasks tasks) {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("co-chair-" + UUID.randomUUID());
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory("none");
        configuration.setMetricsEnabled(false);
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(Map.of("coChairTasks", tasks));
        var engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("bpmn/elections/co-chair-election.bpmn")
                .deploy();
        return engine;
    }
}
