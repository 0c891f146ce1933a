package org.hemicycle.platform.audit;

import org.hemicycle.platform.rights.Cases;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Gives every service the audit view of its cases. */
@AutoConfiguration
@Import(AuditController.class)
public class AuditSetup {

    @Bean
    AuditTrail auditTrail(JdbcClient db, JsonMapper json, Cases cases) {
        return new AuditTrail(db, json, cases);
    }
}
