package org.hemicycle.membership.admission;

import java.util.Map;
import org.hemicycle.membership.admission.rules.AdmissionRule;
import org.hemicycle.membership.letters.LetterId;
import org.hemicycle.platform.operation.TypedIds;
import org.hemicycle.platform.web.ConstraintRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the database mapping about the ids of this feature, and refusals about its constraints. */
@Configuration(proxyBeanMethods = false)
class AdmissionConfiguration {

    @Bean
    TypedIds admissionIds() {
        return TypedIds.of(AdmissionId.class, LetterId.class);
    }

    @Bean
    ConstraintRules admissionConstraints() {
        return new ConstraintRules(Map.of("admission_one_open_file", AdmissionRule.ONE_FILE_PER_COUNTRY));
    }
}
