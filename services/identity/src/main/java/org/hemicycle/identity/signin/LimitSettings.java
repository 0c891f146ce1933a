package org.hemicycle.identity.signin;

import org.hemicycle.identity.limit.Limit;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** How often signing in may be tried, see identity.yml. */
@ConfigurationProperties("identity.limits")
public record LimitSettings(Limit knownDevice, Limit sourceAndAccount, Limit source, Limit account) {}
