package org.hemicycle.platform.identity;

import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an OpenID provider calls the claims we read, each a path as in {@code realm_access.roles}. The defaults are those
 * of our own identity service.
 *
 * @param roleNames the provider's names of roles or groups, to ours; names that do not stand here are kept
 */
@ConfigurationProperties("platform.claims")
public record ClaimNames(
        @DefaultValue("person") String person,
        @DefaultValue("roles") String roles,
        @DefaultValue("government") String government,
        @DefaultValue Map<String, String> roleNames) {

    boolean areOurs() {
        return person.equals("person")
                && roles.equals("roles")
                && government.equals("government")
                && roleNames.isEmpty();
    }
}
