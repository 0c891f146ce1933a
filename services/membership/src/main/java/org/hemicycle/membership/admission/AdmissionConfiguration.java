package org.hemicycle.membership.admission;

import org.hemicycle.membership.letters.LetterId;
import org.hemicycle.platform.operation.TypedIds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How this feature's ids are stored. */
@Configuration(proxyBeanMethods = false)
class AdmissionConfiguration {

    @Bean
    TypedIds admissionIds() {
        return TypedIds.of(AdmissionId.class, LetterId.class);
    }
}
