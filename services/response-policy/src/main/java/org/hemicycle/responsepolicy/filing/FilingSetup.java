package org.hemicycle.responsepolicy.filing;

import java.util.Map;
import org.hemicycle.platform.web.ConstraintRules;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells refusals about this feature's constraints, and how filing is run. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FilingSettings.class)
class FilingSetup {

    @Bean
    ConstraintRules filingConstraints() {
        return new ConstraintRules(Map.of("one_draft_per_code", FilingRule.ONE_LETTER_PER_CODE));
    }

    @Bean
    AccountKey accountKey(FilingSettings settings) {
        return new AccountKey(settings.secret());
    }
}
