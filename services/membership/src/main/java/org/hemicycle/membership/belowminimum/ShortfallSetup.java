package org.hemicycle.membership.belowminimum;

import java.util.Map;
import org.hemicycle.platform.operation.TypedIds;
import org.hemicycle.platform.web.ConstraintRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the database mapping about the ids of this feature, and refusals about its constraints. */
@Configuration(proxyBeanMethods = false)
class ShortfallSetup {

    @Bean
    TypedIds shortfallIds() {
        return TypedIds.of(ShortfallId.class);
    }

    @Bean
    ConstraintRules shortfallConstraints() {
        return new ConstraintRules(Map.of("one_open_shortfall", ShortfallRule.ONE_OPEN_SHORTFALL));
    }
}
