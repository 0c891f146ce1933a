package org.hemicycle.elections.election;

import org.hemicycle.elections.ElectionId;
import org.hemicycle.platform.operation.TypedIds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the database mapping about the ids of this feature. */
@Configuration(proxyBeanMethods = false)
class ElectionSetup {

    @Bean
    TypedIds electionIds() {
        return TypedIds.of(ElectionId.class);
    }
}
