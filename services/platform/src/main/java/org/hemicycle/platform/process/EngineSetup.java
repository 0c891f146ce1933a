package org.hemicycle.platform.process;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.jobexecutor.CallerRunsRejectedJobsHandler;
import org.camunda.bpm.engine.spring.ProcessEngineFactoryBean;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.spring.components.jobexecutor.SpringJobExecutor;
import org.hemicycle.platform.conflict.Recusals;
import org.hemicycle.platform.ledger.Ledger;
import org.hemicycle.platform.rights.CaseKind;
import org.hemicycle.platform.rights.Cases;
import org.hemicycle.platform.time.ClockFollower;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/** Wires the engine by hand: same database and transactions as the domain, no scripts, no Java objects, no web apps. */
@AutoConfiguration(after = org.hemicycle.platform.time.ProcedureTime.class)
@ConditionalOnProperty("platform.process.enabled")
@Import({WorkItemController.class, WorkListController.class})
public class EngineSetup {

    /** How long the jobs of a killed instance wait for another; ours take milliseconds. */
    private static final int JOB_LOCK_MILLIS = 60_000;

    @Bean
    WorkItemTable workItemTable(JdbcClient db) {
        return new WorkItemTable(db);
    }

    @Bean
    WorkList workList(JdbcClient db, Clock clock, Recusals recusals) {
        return new WorkList(db, clock, recusals);
    }

    @Bean
    WorkItems workItems(JdbcClient db, Clock clock, Recusals recusals, Ledger ledger) {
        return new WorkItems(db, clock, recusals, ledger);
    }

    @Bean
    CaseKind workItemCases(WorkItems workItems, Cases cases) {
        return new WorkItemCases(workItems, cases);
    }

    @Bean
    Steps steps(JdbcClient db) {
        return new Steps(db);
    }

    @Bean
    Mirror mirror(JdbcClient db, WorkItemTable workItems, Clock clock) {
        return new Mirror(new StepTable(db), workItems, clock);
    }

    @Bean(destroyMethod = "shutdown")
    ThreadPoolTaskExecutor engineThreads(@Value("${spring.application.name}") String service) {
        var threads = new ThreadPoolTaskExecutor();
        threads.setThreadNamePrefix("jobs-" + service + "-");
        threads.setCorePoolSize(2);
        threads.setMaxPoolSize(4);
        threads.setQueueCapacity(10);
        return threads;
    }

    @Bean
    SpringJobExecutor jobExecutor(@Qualifier("engineThreads") ThreadPoolTaskExecutor threads) {
        var jobs = new SpringJobExecutor();
        jobs.setTaskExecutor(threads);
        jobs.setRejectedJobsHandler(new CallerRunsRejectedJobsHandler());
        jobs.setWaitTimeInMillis(500);
        jobs.setMaxWait(2_000);
        jobs.setMaxJobsPerAcquisition(8);
        jobs.setLockTimeInMillis(JOB_LOCK_MILLIS);
        jobs.setAutoActivate(false);
        return jobs;
    }

    @Bean
    static SpringProcessEngineConfiguration engineConfiguration(
            DataSource database,
            PlatformTransactionManager transactions,
            ApplicationContext context,
            SpringJobExecutor jobs,
            Mirror mirror,
            ResourcePatternResolver resources,
            @Value("${spring.application.name}") String service,
            @Value("${platform.process.history:none}") String history)
            throws IOException {
        var engine = new SpringProcessEngineConfiguration();
        engine.setProcessEngineName(service); // unique per JVM: the registry is static
        engine.setDataSource(database);
        engine.setTransactionManager(transactions);
        engine.setApplicationContext(context);
        engine.setDatabaseType("postgres");
        engine.setDatabaseSchemaUpdate("false"); // EngineSchema made the tables
        // its own generator fetches ids over a second connection: as many writers as the pool has would wait for each
        // other
        engine.setIdGenerator(() -> UUID.randomUUID().toString());
        engine.setHistory(history); // the ledger and the mirror are the history
        engine.setEnforceHistoryTimeToLive(false);
        engine.setJobExecutor(jobs);
        engine.setJobExecutorActivate(false); // EngineLifecycle starts it
        engine.setDefaultNumberOfRetries(3);
        engine.setFailedJobRetryTimeCycle("R5/PT1M");
        engine.setMetricsEnabled(false);
        engine.setDbMetricsReporterActivate(false);
        engine.setJavaSerializationFormatEnabled(false);
        engine.setDefaultSerializationFormat("application/json");
        engine.setBeans(new ProcessBeans(context));
        engine.setCustomPreBPMNParseListeners(List.of(new MirrorParseListener(mirror)));
        engine.setDeploymentName(service);
        engine.setDeployChangedOnly(true);
        engine.setDeploymentResources(diagrams(resources, service));
        return engine;
    }

    /** Decision tables are read where they are needed, apart from the engine. */
    private static Resource[] diagrams(ResourcePatternResolver resources, String service) throws IOException {
        return resources.getResources("classpath*:bpmn/" + service + "/**/*.bpmn");
    }

    @Bean
    ProcessEngineFactoryBean processEngine(SpringProcessEngineConfiguration configuration) {
        var factory = new ProcessEngineFactoryBean();
        factory.setProcessEngineConfiguration(configuration);
        return factory;
    }

    @Bean
    RuntimeService runtimeService(ProcessEngine engine) {
        return engine.getRuntimeService();
    }

    @Bean
    TaskService taskService(ProcessEngine engine) {
        return engine.getTaskService();
    }

    @Bean
    ManagementService managementService(ProcessEngine engine) {
        return engine.getManagementService();
    }

    @Bean
    Procedures procedures(ProcessEngine engine, RuntimeService runtime, TaskService tasks, WorkItemTable workItems) {
        return new Procedures(runtime, tasks, workItems, new Diagrams(engine.getRepositoryService()));
    }

    @Bean
    EngineJobs engineJobs(ManagementService management) {
        return new EngineJobs(management);
    }

    @Bean
    EngineClock engineClock(Clock procedureTime, @Qualifier("machineClock") Clock machine) {
        return new EngineClock(procedureTime, machine);
    }

    @Bean
    EngineLifecycle engineLifecycle(
            ProcessEngine engine,
            SpringJobExecutor jobs,
            EngineClock clock,
            @Value("${platform.process.jobs:true}") boolean jobsOn) {
        return new EngineLifecycle(jobs, clock, jobsOn);
    }

    @Bean
    ClockFollower engineFollowsDemoClock(EngineClock clock) {
        return clock::synchronise;
    }
}
