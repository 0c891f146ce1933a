package org.hemicycle.membership.processmatter;

import org.hemicycle.platform.operation.TypedIds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the database mapping about the ids of this feature. */
@Configuration(proxyBeanMethods = false)
class ProcessMatterSetup {

    @Bean
    TypedIds processMatterIds() {
        return TypedIds.of(ProcessMatterId.class);
    }
}
