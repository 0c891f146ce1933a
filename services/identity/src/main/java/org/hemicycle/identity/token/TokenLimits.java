package org.hemicycle.identity.token;

import org.hemicycle.identity.limit.Limit;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** How often the token endpoint may be asked, see identity.yml. */
@ConfigurationProperties("identity.token.limits")
public record TokenLimits(Limit client, Limit sourceAndClient, Limit source) {}
