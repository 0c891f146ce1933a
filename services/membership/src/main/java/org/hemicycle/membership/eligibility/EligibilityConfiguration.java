package org.hemicycle.membership.eligibility;

import org.hemicycle.membership.eligibility.rules.EligibilityRule;
import org.hemicycle.platform.operation.TypedIds;
import org.hemicycle.platform.web.ConstraintRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the database edge the id types of this feature, and refusals about its unique indexes. */
@Configuration(proxyBeanMethods = false)
class EligibilityConfiguration {

    @Bean
    TypedIds eligibilityIds() {
        return TypedIds.of(CampaignId.class, SheetId.class, RunId.class, AnalystId.class);
    }

    @Bean
    ConstraintRules eligibilityConstraints() {
        return new ConstraintRules(EligibilityRule.byConstraint());
    }
}
