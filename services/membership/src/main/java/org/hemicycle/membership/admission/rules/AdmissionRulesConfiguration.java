package org.hemicycle.membership.admission.rules;

import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** Offers the rule book to the procedures. */
@Configuration(proxyBeanMethods = false)
class AdmissionRulesConfiguration {

    static final String FILE = "rules/admission.yml";

    @Bean
    AdmissionRuleBook admissionRuleBook() throws IOException {
        return AdmissionRulesFile.read(new ClassPathResource(FILE).getInputStream());
    }
}
