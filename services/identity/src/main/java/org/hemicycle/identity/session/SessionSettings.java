package org.hemicycle.identity.session;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long a sign-in holds.
 *
 * @param idle ended when unused for this long
 * @param longest ended after this, whatever happens
 * @param secureCookie false only where there is no HTTPS: the demo
 */
@ConfigurationProperties("identity.session")
public record SessionSettings(Duration idle, Duration longest, boolean secureCookie) {}
