package org.hemicycle.membership.web;

import java.util.Map;
import org.hemicycle.membership.admission.rules.AdmissionRule;
import org.hemicycle.platform.web.ConstraintRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which rule each unique index of this service stands for. */
@Configuration(proxyBeanMethods = false)
class DatabaseRules {

    @Bean
    ConstraintRules membershipConstraints() {
        return new ConstraintRules(Map.of("admission_one_open_file", AdmissionRule.ONE_FILE_PER_COUNTRY));
    }
}
