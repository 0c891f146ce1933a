package org.hemicycle.acceptance.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/** The bare engine with the same diagram, tables, pool and history level: no domain, no mirror, no ledger. */
final class RawEngine {

    /** Stands for our beans in the diagram's expressions. */
    public static final class Clocks {

        private static final Date LATER = new Date(4_102_444_800_000L);

        public Date due(String id) {
            return LATER;
        }

        public Date reminder(String id) {
            return LATER;
        }

        public Date over(String id) {
            return LATER;
        }
    }

    private final ProcessEngine engine;

    RawEngine(DataSource database) throws IOException {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("raw");
        configuration.setDataSource(database);
        configuration.setDatabaseType("postgres");
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setHistory("none");
        configuration.setIdGenerator(new StrongUuidGenerator()); // what Spring's configuration of the engine uses
        configuration.setEnforceHistoryTimeToLive(false);
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setBeans(Map.of("admissionClocks", new Clocks()));
        engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addString("raw.bpmn", diagram())
                .deploy();
    }

    /** Under another key, so that nothing of ours meets it. */
    private static String diagram() throws IOException {
        try (var file = RawEngine.class.getResourceAsStream("/bpmn/membership/admission.bpmn")) {
            if (file == null) {
                throw new IllegalStateException("membership is not on the class path");
            }
            return new String(file.readAllBytes(), UTF_8)
                    .replace("process id=\"admission\"", "process id=\"raw\"")
                    .replace("bpmnElement=\"admission\"", "bpmnElement=\"raw\"");
        }
    }

    void start() {
        var id = UUID.randomUUID().toString();
        engine.getRuntimeService().startProcessInstanceByKey("raw", id, Map.of("admissionId", id, "inScope", true));
    }
}
