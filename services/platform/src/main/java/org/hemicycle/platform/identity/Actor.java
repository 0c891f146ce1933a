package org.hemicycle.platform.identity;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who acts in this request: a random person id, the roles held now, and the affiliation (an ISO 3166 alpha-3 code for a
 * government, else null). Names never stand here.
 */
public record Actor(
        @Nullable UUID person, Set<String> roles, @Nullable String government) {

    /** Nobody signed in: an anonymous reader, a timer, a message. */
    public static final Actor NOBODY = new Actor(null, Set.of(), null);

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    public boolean speaksFor(String country) {
        return country.equals(government);
    }
}
