package org.hemicycle.platform.rights;

import org.hemicycle.platform.audit.AccessLog;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Gives every service the check of rights. What cases it has, the service says by beans of {@link CaseKind}. */
@AutoConfiguration
public class RightsSetup {

    @Bean
    Cases cases(ObjectProvider<CaseKind> kinds) {
        return new Cases(kinds::orderedStream);
    }

    @Bean
    Rights rights(Relations relations) {
        return new Rights(relations);
    }

    @Bean
    RightsCheck rightsCheck(Rights rights, Cases cases, AccessLog log) {
        return new RightsCheck(rights, cases, log);
    }
}
