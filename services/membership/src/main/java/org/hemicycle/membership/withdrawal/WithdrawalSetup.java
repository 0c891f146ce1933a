package org.hemicycle.membership.withdrawal;

import java.util.Map;
import org.hemicycle.platform.operation.TypedIds;
import org.hemicycle.platform.web.ConstraintRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the database mapping about the ids of this feature, and refusals about its constraints. */
@Configuration(proxyBeanMethods = false)
class WithdrawalSetup {

    @Bean
    TypedIds withdrawalIds() {
        return TypedIds.of(WithdrawalId.class);
    }

    @Bean
    ConstraintRules withdrawalConstraints() {
        return new ConstraintRules(Map.of("one_open_withdrawal", WithdrawalRule.ONE_OPEN_WITHDRAWAL));
    }
}
