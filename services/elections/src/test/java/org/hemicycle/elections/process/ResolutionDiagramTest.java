package org.hemicycle.elections.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pictures alone: a real engine in memory, and tasks that only note that they were called. */
class ResolutionDiagramTest {

    private static final String DECIDED = "2016-05-04T12:00:00Z";

    private final String id = UUID.randomUUID().toString();
    private final ResolutionTasks tasks = mock();
    private final ProcessEngine engine = inMemory(tasks);

    @BeforeEach
    void theDaysAreKnown() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse(DECIDED)));
        given(tasks.lookedAtAgain(id)).willReturn("2017-05-05T03:59:59Z");
        given(tasks.publicationDue(id)).willReturn("2016-05-19T03:59:59Z");
        given(tasks.effectiveDay(id)).willReturn("2016-09-21T04:00:00Z");
        given(tasks.afterDue(any(), anyInt())).willReturn("2016-09-02T04:00:00Z");
        given(tasks.afterExpiry(id)).willReturn("2016-12-01T05:00:00Z");
    }

    @AfterEach
    void stop() {
        ClockUtil.reset();
        engine.close();
    }

    @Test
    void withoutConditionsItTakesEffectOnItsDay() {
        published(0, false);
        runJobs();
        then(tasks).should(never()).enterIntoForce(any());

        on("2016-09-21T04:00:00Z");

        then(tasks).should().enterIntoForce(id);
        assertThat(isOver()).isTrue();
    }

    @Test
    void withConditionsItBindsAtOnceAndIsSettledOnItsDay() {
        published(2, false);
        runJobs();
        then(tasks).should().enterIntoForce(id);
        then(tasks).should(never()).conditionDue(any(), anyInt());

        on("2016-09-02T04:00:00Z");
        then(tasks).should().conditionDue(id, 0);
        then(tasks).should().conditionDue(id, 1);
        complete("VerifyConditions", Map.of());
        runJobs();
        then(tasks).should(never()).settle(any());

        on("2016-09-21T04:00:00Z");
        then(tasks).should().settle(id);
        assertThat(isOver()).isTrue();
    }

    @Test
    void itIsNotSettledBeforeWhatWasFoundIsOnRecord() {
        published(1, false);
        on("2016-10-01T04:00:00Z");
        then(tasks).should(never()).settle(any());

        complete("VerifyConditions", Map.of());
        runJobs();

        then(tasks).should().settle(id);
    }

    @Test
    void aConditionAndTheDayOfEffectMayBePutOff() {
        published(1, false);
        given(tasks.isExtended(id, 0)).willReturn(true, false);
        given(tasks.isEffectPutOff(id)).willReturn(true, false);
        given(tasks.afterDue(any(), anyInt())).willReturn("2016-09-02T04:00:00Z", "2016-11-02T04:00:00Z");
        given(tasks.effectiveDay(id)).willReturn("2016-09-21T04:00:00Z", "2016-11-21T05:00:00Z");
        runJobs();

        on("2016-09-21T04:00:00Z");
        then(tasks).should(never()).conditionDue(any(), anyInt());
        on("2016-11-02T04:00:00Z");
        then(tasks).should().conditionDue(id, 0);
        complete("VerifyConditions", Map.of());
        runJobs();
        then(tasks).should(never()).settle(any());

        on("2016-11-21T05:00:00Z");
        then(tasks).should().settle(id);
        assertThat(isOver()).isTrue();
    }

    @Test
    void oneWithALastDayExpires() {
        published(0, true);
        on("2016-09-21T04:00:00Z");
        assertThat(isOver()).isFalse();

        on("2016-12-01T05:00:00Z");

        then(tasks).should().expire(id);
        assertThat(isOver()).isTrue();
    }

    @Test
    void aRejectedOneIsPublishedAndHasNoEffect() {
        begin(0, false);
        complete("CirculateText", Map.of());
        complete("Decide", Map.of("adopted", false));
        complete("PublishDecision", Map.of());

        assertThat(isOver()).isTrue();
        then(tasks).should(never()).enterIntoForce(any());
    }

    @Test
    void aWithdrawnOneIsOver() {
        begin(0, false);
        tell(BpmnResolutionWorkflow.WITHDRAWN);

        assertThat(isOver()).isTrue();
    }

    @Test
    void aSupersededOneWaitsForNothingAnyMore() {
        published(2, false);
        runJobs();

        tell(BpmnResolutionWorkflow.SUPERSEDED);

        assertThat(isOver()).isTrue();
    }

    @Test
    void whatIsLateIsReported() {
        begin(0, false);
        complete("CirculateText", Map.of());
        on("2017-05-05T03:59:59Z");
        then(tasks).should().remind(id, "DECISION");

        complete("Decide", Map.of("adopted", true));
        on("2017-05-06T03:59:59Z");
        then(tasks).should().remind(id, "PUBLICATION");
        assertThat(openTasks()).containsExactly("PublishDecision");
    }

    @Test
    void aWrittenProcedureIsCountedWhenItsWindowEnds() {
        given(tasks.windowEnds(id)).willReturn("2016-05-19T03:59:59Z");
        engine.getRuntimeService().startProcessInstanceByKey("written-procedure", id, Map.of("roundId", id));

        on("2016-05-19T03:59:59Z");

        then(tasks).should().count(id);
        assertThat(isOver()).isTrue();
    }

    @Test
    void anObjectionEndsAWrittenProcedureWithoutACount() {
        given(tasks.windowEnds(id)).willReturn("2016-05-19T03:59:59Z");
        engine.getRuntimeService().startProcessInstanceByKey("written-procedure", id, Map.of("roundId", id));

        tell(BpmnResolutionWorkflow.ENDED);

        assertThat(isOver()).isTrue();
        then(tasks).should(never()).count(any());
    }

    private void published(int conditions, boolean expires) {
        begin(conditions, expires);
        complete("CirculateText", Map.of());
        complete("Decide", Map.of("adopted", true));
        complete("PublishDecision", Map.of());
    }

    private void begin(int conditions, boolean expires) {
        engine.getRuntimeService()
                .startProcessInstanceByKey(
                        "resolution", id, Map.of("resolutionId", id, "conditions", conditions, "expires", expires));
    }

    private void complete(String step, Map<String, Object> variables) {
        var task = engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey(step)
                .singleResult();
        engine.getTaskService().complete(task.getId(), variables);
    }

    private void tell(String message) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(id)
                .correlate();
    }

    private void on(String instant) {
        ClockUtil.setCurrentTime(Date.from(Instant.parse(instant)));
        runJobs();
    }

    private void runJobs() {
        var management = engine.getManagementService();
        for (var due = management.createJobQuery().executable().list();
                !due.isEmpty();
                due = management.createJobQuery().executable().list()) {
            due.forEach(job -> management.executeJob(job.getId()));
        }
    }

    private List<String> openTasks() {
        return engine.getTaskService().createTaskQuery().list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    private boolean isOver() {
        return engine.getRuntimeService().createProcessInstanceQuery().count() == 0;
    }

    private static ProcessEngine inMemory(ResolutionTasks tasks) {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName("resolution-" + UUID.randomUUID());
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_NONE);
        configuration.setMetricsEnabled(false);
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(Map.of("resolutionTasks", tasks));
        var engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("bpmn/elections/resolution.bpmn")
                .addClasspathResource("bpmn/elections/written-procedure.bpmn")
                .deploy();
        return engine;
    }
}
