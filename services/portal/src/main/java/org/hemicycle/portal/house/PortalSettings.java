package org.hemicycle.portal.house;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What is configured of the portal.
 *
 * @param address as browsers know it
 * @param services where each service answers, by its key
 */
@ConfigurationProperties("portal")
public record PortalSettings(
        URI address, String secret, Cookie cookie, Identity identity, Map<String, URI> services, Limits guard) {

    /** @param idle how long a session lasts that nobody uses */
    public record Cookie(boolean secure, Duration idle) {}

    /** @param issuer as browsers and tokens know it */
    public record Identity(URI issuer, String client, String secret) {}

    /** Of each service: how long it may take, how often a reading is tried, how many may ask at once. */
    public record Limits(Duration readWithin, Duration actWithin, int attempts, int atOnce, Duration openFor) {}

    public URI of(Neighbour neighbour) {
        return Objects.requireNonNull(services.get(neighbour.key()), neighbour.key());
    }
}
