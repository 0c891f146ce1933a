package org.hemicycle.membership.standing.proposal;

import org.hemicycle.platform.operation.TypedIds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How proposals are stored. */
@Configuration(proxyBeanMethods = false)
class ProposalConfiguration {

    @Bean
    TypedIds proposalIds() {
        return TypedIds.of(ProposalId.class);
    }
}
