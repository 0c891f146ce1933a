package org.hemicycle.membership.standing.contact;

import java.util.Map;
import org.hemicycle.platform.operation.TypedIds;
import org.hemicycle.platform.web.ConstraintRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How contacts are stored, and what a race between two of them runs into. */
@Configuration(proxyBeanMethods = false)
class ContactConfiguration {

    @Bean
    ConstraintRules contactConstraints() {
        return new ConstraintRules(Map.of("one_current_contact", ContactRule.ONE_CONTACT));
    }

    @Bean
    TypedIds contactIds() {
        return TypedIds.of(ContactId.class);
    }
}
