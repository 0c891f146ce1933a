package org.hemicycle.elections.candidacy;

import java.util.Map;
import org.hemicycle.platform.operation.TypedIds;
import org.hemicycle.platform.web.ConstraintRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the database mapping about the ids of this feature, and refusals about its constraints. */
@Configuration(proxyBeanMethods = false)
class CandidacySetup {

    @Bean
    TypedIds candidacyIds() {
        return TypedIds.of(CandidacyId.class);
    }

    @Bean
    ConstraintRules candidacyConstraints() {
        return new ConstraintRules(Map.of("candidacy_once", CandidacyRule.ONE_CANDIDACY));
    }
}
