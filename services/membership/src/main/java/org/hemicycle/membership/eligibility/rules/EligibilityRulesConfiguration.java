package org.hemicycle.membership.eligibility.rules;

import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** Offers the rule book to the procedures. */
@Configuration(proxyBeanMethods = false)
class EligibilityRulesConfiguration {

    static final String FILE = "rules/eligibility.yml";

    @Bean
    EligibilityRuleBook eligibilityRuleBook() throws IOException {
        return EligibilityRulesFile.read(new ClassPathResource(FILE).getInputStream());
    }
}
