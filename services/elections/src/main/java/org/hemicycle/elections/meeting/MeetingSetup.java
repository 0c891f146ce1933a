package org.hemicycle.elections.meeting;

import org.hemicycle.platform.operation.TypedIds;
import org.hemicycle.platform.web.ConstraintRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the database mapping about the ids of this feature, and refusals about its constraints. */
@Configuration(proxyBeanMethods = false)
class MeetingSetup {

    @Bean
    TypedIds meetingIds() {
        return TypedIds.of(MeetingId.class);
    }

    @Bean
    ConstraintRules meetingConstraints() {
        return new ConstraintRules(MeetingRule.byConstraint());
    }
}
