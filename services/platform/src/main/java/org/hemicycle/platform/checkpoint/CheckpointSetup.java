package org.hemicycle.platform.checkpoint;

import java.time.Clock;
import java.time.InstantSource;
import org.hemicycle.platform.ledger.Ledger;
import org.hemicycle.platform.ledger.LedgerSetup;
import org.hemicycle.platform.ledger.LogReader;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Gives a service signed checkpoints of its logs, witnesses and exports. */
@AutoConfiguration(after = LedgerSetup.class)
@EnableConfigurationProperties(CheckpointSettings.class)
@Import({PublicCheckpointController.class, LedgerController.class})
public class CheckpointSetup {

    @Bean
    CheckpointKeys checkpointKeys(CheckpointSettings settings) {
        return new CheckpointKeys(settings);
    }

    @Bean
    CheckpointTable checkpointTable(JdbcClient db) {
        return new CheckpointTable(db);
    }

    @Bean
    Checkpoints checkpoints(LogReader logs, CheckpointTable table, CheckpointKeys keys, Clock clock) {
        return new Checkpoints(logs, table, keys, clock);
    }

    /** Signatures carry real time, whatever the simulation clock says. */
    @Bean
    Cosigning cosigning(
            Checkpoints checkpoints,
            CheckpointTable table,
            CheckpointKeys keys,
            @Qualifier("machineClock") InstantSource realTime) {
        return new Cosigning(checkpoints, table, keys, realTime);
    }

    @Bean
    LogExport logExport(
            LogReader logs, CheckpointTable table, Checkpoints checkpoints, CheckpointKeys keys, JsonMapper json) {
        return new LogExport(logs, table, checkpoints, keys, json);
    }

    @Bean
    CheckpointDesk checkpointDesk(Checkpoints checkpoints, Cosigning cosigning, LogExport export, LogReader logs) {
        return new CheckpointDesk(checkpoints, cosigning, export, logs);
    }

    @Bean
    ExportRecord exportRecord(Ledger ledger, LogReader logs, Clock clock) {
        return new ExportRecord(ledger, logs, clock);
    }

    @Bean
    CheckpointRounds checkpointRounds(
            @Value("${spring.application.name}") String service,
            Checkpoints checkpoints,
            CheckpointTable table,
            CheckpointSettings settings) {
        return new CheckpointRounds(service, checkpoints, table, settings);
    }

    @Bean
    HealthIndicator checkpointHealthIndicator(CheckpointRounds rounds) {
        return () -> rounds.refusal()
                .map(sentence -> Health.down().withDetail("refused", sentence).build())
                .orElseGet(() -> Health.up().build());
    }
}
