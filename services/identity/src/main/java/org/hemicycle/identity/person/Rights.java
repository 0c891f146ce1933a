package org.hemicycle.identity.person;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a token says a person may do: the codes of the roles in force, and the government a point of contact speaks for. */
public record Rights(List<String> roles, @Nullable String government) {

    static final Rights NONE = new Rights(List.of(), null);

    static Rights of(Set<Role> roles, Optional<String> country) {
        var speaksForIt = roles.contains(Role.POINT_OF_CONTACT);
        return new Rights(roles.stream().map(Role::code).sorted().toList(), speaksForIt ? country.orElse(null) : null);
    }
}
