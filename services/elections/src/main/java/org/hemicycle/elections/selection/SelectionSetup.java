package org.hemicycle.elections.selection;

import org.hemicycle.platform.operation.TypedIds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the database mapping about the ids of this feature. */
@Configuration(proxyBeanMethods = false)
class SelectionSetup {

    @Bean
    TypedIds selectionIds() {
        return TypedIds.of(SelectionId.class);
    }
}
