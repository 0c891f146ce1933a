package org.hemicycle.platform.rights;

import java.time.Clock;
import org.hemicycle.platform.identity.StepUps;
import org.hemicycle.platform.ledger.Ledger;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.PlatformTransactionManager;

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
    AccessLog accessLog(Ledger ledger, Clock clock, PlatformTransactionManager transactions) {
        return new AccessLog(ledger, clock, transactions);
    }

    @Bean
    RightsCheck rightsCheck(Rights rights, Cases cases, AccessLog log, StepUps stepUps) {
        return new RightsCheck(rights, cases, log, stepUps);
    }
}
