package org.hemicycle.responsepolicy.filing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How filing is run.
 *
 * @param secret by which accounts find their letters
 * @param tries codes that this process checks, whosever they are: this bounds what guessing costs
 * @param wrong wrong codes with the same first digits
 * @param letters begun without an account
 */
@ConfigurationProperties("response-policy.filing")
record FilingSettings(String secret, Limit tries, Limit wrong, Limit letters) {

    record Limit(int tries, Duration per) {}
}
