package org.hemicycle.membership.admission.rules;

import org.hemicycle.platform.rulebook.OfficeCalendar;
import org.hemicycle.platform.rulebook.RuleFile;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Offers the rule book to the procedures. */
@Configuration(proxyBeanMethods = false)
class AdmissionRulesConfiguration {

    @Bean
    AdmissionRuleBook admissionRuleBook(OfficeCalendar office) {
        return read(office);
    }

    static AdmissionRuleBook read(OfficeCalendar office) {
        return RuleFile.read("admission.yml", AdmissionRulesFile.class).book(office);
    }
}
