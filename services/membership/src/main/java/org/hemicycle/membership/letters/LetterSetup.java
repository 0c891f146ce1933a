package org.hemicycle.membership.letters;

import org.hemicycle.platform.operation.TypedIds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the database mapping about the ids of this feature. */
@Configuration(proxyBeanMethods = false)
class LetterSetup {

    @Bean
    TypedIds letterIds() {
        return TypedIds.of(LetterId.class);
    }
}
