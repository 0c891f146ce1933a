package org.hemicycle.elections.cochair;

import java.util.Map;
import org.hemicycle.platform.operation.TypedIds;
import org.hemicycle.platform.web.ConstraintRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the database mapping about the ids of this feature, and refusals about its constraints. */
@Configuration(proxyBeanMethods = false)
class CoChairSetup {

    @Bean
    TypedIds coChairIds() {
        return TypedIds.of(CoChairElectionId.class);
    }

    @Bean
    ConstraintRules coChairConstraints() {
        return new ConstraintRules(Map.of("co_chair_election_once", CoChairRule.ONE_ELECTION));
    }
}
