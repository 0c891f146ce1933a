package org.hemicycle.membership.standing.contact;

import org.hemicycle.platform.operation.TypedIds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How contacts are stored. */
@Configuration(proxyBeanMethods = false)
class ContactConfiguration {

    @Bean
    TypedIds contactIds() {
        return TypedIds.of(ContactId.class);
    }
}
