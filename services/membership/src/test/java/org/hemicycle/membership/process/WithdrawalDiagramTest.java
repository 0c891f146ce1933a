package org.hemicycle.membership.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

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

/** The picture alone: a real engine in memory, and tasks that only note that they were called. */
class WithdrawalDiagramTest {

    private static final Instant RECEIVED = Instant.parse("2016-12-06T12:00:00Z");
    private static final Instant DUE = Instant.parse("2016-12-14T04:59:59Z");

    private final String id = UUID.randomUUID().toString();
    private final WithdrawalTasks tasks = mock();
    private final ProcessEngine engine = inMemory(tasks);

    @BeforeEach
    void everythingIsDueInAWeek() {
        ClockUtil.setCurrentTime(Date.from(RECEIVED));
        given(tasks.due(anyString(), anyString())).willReturn(DUE.toString());
        given(tasks.dayOfEffect(id)).willReturn("2016-12-06T05:00:00Z");
    }

    @AfterEach
    void stop() {
        ClockUtil.reset();
        engine.close();
    }

    @Test
    void aLetterTheStateIsBoundByGoesStraightToTheCheck() {
        begin(false);

        assertThat(waitingAt()).isEqualTo("CheckAuthenticity");
        then(tasks).should(never()).askForConfirmation(any());
    }

    @Test
    void otherwiseTheGovernmentIsAskedFirst() {
        begin(true);
        assertThat(waitingAt()).isNull();

        runJobs();

        then(tasks).should().askForConfirmation(id);
        assertThat(waitingAt()).isEqualTo("CheckAuthenticity");
    }

    @Test
    void endsTheMembershipAfterReplyInformationAndPublication() {
        begin(false);
        complete(Map.of("authentic", true));
        runJobs();
        then(tasks).should().writeAcknowledgement(id);
        complete(Map.of());
        complete(Map.of());
        runJobs();

        then(tasks).should().publish(id);
        then(tasks).should().endMembership(id);
        assertThat(isOver()).isTrue();
    }

    @Test
    void aLetterThatIsNotAuthenticEndsIt() {
        begin(false);

        complete(Map.of("authentic", false));

        assertThat(isOver()).isTrue();
        then(tasks).should(never()).writeAcknowledgement(any());
    }

    @Test
    void waitsForADayToCome() {
        given(tasks.dayOfEffect(id)).willReturn("2017-01-01T05:00:00Z");
        published();
        then(tasks).should().publish(id);
        then(tasks).should(never()).endMembership(any());

        ClockUtil.setCurrentTime(Date.from(Instant.parse("2017-01-01T05:00:00Z")));
        runJobs();

        then(tasks).should().endMembership(id);
        assertThat(isOver()).isTrue();
    }

    @Test
    void aRetractionInTimeStopsEverything() {
        given(tasks.dayOfEffect(id)).willReturn("2017-01-01T05:00:00Z");
        published();

        engine.getRuntimeService()
                .createMessageCorrelation(BpmnWithdrawalWorkflow.RETRACTED)
                .processInstanceBusinessKey(id)
                .correlate();
        runJobs();

        then(tasks).should().acknowledgeRetraction(id);
        then(tasks).should(never()).endMembership(any());
        assertThat(isOver()).isTrue();
    }

    @Test
    void anOverdueStepIsReportedAndGoesOnWaiting() {
        begin(false);

        ClockUtil.setCurrentTime(Date.from(DUE));
        runJobs();

        then(tasks).should().remind(id, "CHECK_AUTHENTICITY");
        assertThat(waitingAt()).isEqualTo("CheckAuthenticity");
    }

    private void published() {
        begin(false);
        complete(Map.of("authentic", true));
        runJobs();
        complete(Map.of());
        complete(Map.of());
        runJobs();
    }

    private void begin(boolean confirmationNeeded) {
        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        BpmnWithdrawalWorkflow.PROCESS,
                        id,
                        Map.of("withdrawalId", id, "confirmationNeeded", confirmationNeeded));
    }

    private void complete(Map<String, Object> variables) {
        var tasks = engine.getTaskService();
        tasks.complete(tasks.createTaskQuery().singleResult().getId(), variables);
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
            due.forEach(job -> management.executeJob(job.getId()));
        }
    }

    private static ProcessEngine inMemory(WithdrawalTasks tasks) {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("withdrawal-" + UUID.randomUUID());
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory("none");
        configuration.setMetricsEnabled(false);
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(Map.of("withdrawalTasks", tasks));
        var engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("bpmn/membership/withdrawal.bpmn")
                .deploy();
        return engine;
    }
}
