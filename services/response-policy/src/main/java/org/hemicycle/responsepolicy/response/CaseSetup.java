package org.hemicycle.responsepolicy.response;

import org.hemicycle.platform.operation.TypedIds;
import org.hemicycle.responsepolicy.CaseId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the database mapping about the ids of cases. */
@Configuration(proxyBeanMethods = false)
class CaseSetup {

    @Bean
    TypedIds caseIds() {
        return TypedIds.of(CaseId.class);
    }
}
