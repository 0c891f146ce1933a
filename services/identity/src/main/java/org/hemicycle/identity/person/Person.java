package org.hemicycle.identity.person;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;

/** Somebody without a name: where they belong and which roles they hold, over time. */
record Person(
        @Id PersonId id,
        @Version int version,
        @MappedCollection(idColumn = "person") Set<Affiliation> affiliations,
        @MappedCollection(idColumn = "person") Set<RoleGrant> roleGrants) {

    static Person register(Affiliation affiliation, Set<RoleGrant> roles) {
        PersonRule.CONTACT_OF_A_GOVERNMENT.require(affiliation.kind() == Affiliation.Kind.GOVERNMENT
                || roles.stream().noneMatch(grant -> grant.role() == Role.POINT_OF_CONTACT));
        return new Person(PersonId.next(), 0, Set.of(affiliation), Set.copyOf(roles));
    }

    Rights rightsOn(LocalDate day) {
        var roles = roleGrants.stream()
                .filter(grant -> grant.inForceOn(day))
                .map(RoleGrant::role)
                .collect(Collectors.toSet());
        var country = affiliations.stream()
                .filter(affiliation -> affiliation.inForceOn(day))
                .map(Affiliation::country)
                .filter(java.util.Objects::nonNull)
                .findFirst();
        return Rights.of(roles, country);
    }
}
