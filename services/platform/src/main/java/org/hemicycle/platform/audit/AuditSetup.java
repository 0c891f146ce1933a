package org.hemicycle.platform.audit;

import java.time.Clock;
import org.hemicycle.platform.ledger.Ledger;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;

/** Gives every service the record of readings and the audit view of its cases. */
@AutoConfiguration
@Import(AuditController.class)
public class AuditSetup {

    @Bean
    AccessLog accessLog(Ledger ledger, Clock clock, PlatformTransactionManager transactions) {
        return new AccessLog(ledger, clock, transactions);
    }

    @Bean
    AuditTrail auditTrail(JdbcClient db, JsonMapper json) {
        return new AuditTrail(db, json);
    }
}
