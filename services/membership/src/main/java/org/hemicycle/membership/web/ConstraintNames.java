package org.hemicycle.membership.web;

import java.util.HashMap;
import org.hemicycle.membership.standing.StandingRule;
import org.hemicycle.membership.standing.contact.ContactRule;
import org.hemicycle.platform.rule.Rule;
import org.hemicycle.platform.web.ConstraintRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which rule a race that only the database decides has run into, for all features of the service. */
@Configuration(proxyBeanMethods = false)
class ConstraintNames {

    @Bean
    ConstraintRules constraintRules() {
        var rules = new HashMap<String, Rule>(StandingRule.byConstraint());
        rules.putAll(ContactRule.byConstraint());
        return new ConstraintRules(rules);
    }
}
