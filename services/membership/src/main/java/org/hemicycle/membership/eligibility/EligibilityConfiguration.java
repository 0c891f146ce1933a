package org.hemicycle.membership.eligibility;

import org.hemicycle.platform.operation.TypedIds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the database edge the id types of this feature. */
@Configuration(proxyBeanMethods = false)
class EligibilityConfiguration {

    @Bean
    TypedIds eligibilityIds() {
        return TypedIds.of(CampaignId.class, SheetId.class, RunId.class, AnalystId.class);
    }
}
