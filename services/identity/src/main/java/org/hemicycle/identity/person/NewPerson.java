package org.hemicycle.identity.person;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of a person, or a partner's system, when it is registered. */
public record NewPerson(
        String displayName,
        @Nullable String email,
        Affiliation affiliation,
        Set<RoleGrant> roles,
        Set<String> nationalities) {

    public NewPerson(String displayName, @Nullable String email, Affiliation affiliation, Set<RoleGrant> roles) {
        this(displayName, email, affiliation, roles, Set.of());
    }
}
