package org.hemicycle.responsepolicy.clock;

import org.hemicycle.platform.operation.TypedIds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the database mapping about the ids of clocks. */
@Configuration(proxyBeanMethods = false)
class ClockSetup {

    @Bean
    TypedIds clockIds() {
        return TypedIds.of(ClockId.class);
    }
}
