package org.hemicycle.responsepolicy.response;

import org.hemicycle.platform.operation.TypedIds;
import org.hemicycle.platform.web.ConstraintRules;
import org.hemicycle.responsepolicy.CaseId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the database mapping about the ids of cases, and refusals about their constraints. */
@Configuration(proxyBeanMethods = false)
class CaseSetup {

    @Bean
    TypedIds caseIds() {
        return TypedIds.of(CaseId.class);
    }

    @Bean
    ConstraintRules caseConstraints() {
        return new ConstraintRules(CaseRule.byConstraint());
    }
}
