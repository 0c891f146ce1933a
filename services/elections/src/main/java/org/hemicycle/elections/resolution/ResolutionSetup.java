package org.hemicycle.elections.resolution;

import org.hemicycle.platform.operation.TypedIds;
import org.hemicycle.platform.web.ConstraintRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the database mapping about the ids of this feature, and refusals about its constraints. */
@Configuration(proxyBeanMethods = false)
class ResolutionSetup {

    @Bean
    TypedIds resolutionIds() {
        return TypedIds.of(ResolutionId.class, VoteId.class, RoundId.class);
    }

    @Bean
    ConstraintRules resolutionConstraints() {
        return new ConstraintRules(ResolutionRule.byConstraint());
    }
}
