package org.hemicycle.responsepolicy.decision;

import org.hemicycle.platform.operation.TypedIds;
import org.hemicycle.platform.web.ConstraintRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the database mapping about the ids of this feature, and refusals about its constraints. */
@Configuration(proxyBeanMethods = false)
class DecisionSetup {

    @Bean
    TypedIds decisionIds() {
        return TypedIds.of(DecisionId.class);
    }

    @Bean
    ConstraintRules decisionConstraints() {
        return new ConstraintRules(DecisionRule.byConstraint());
    }
}
