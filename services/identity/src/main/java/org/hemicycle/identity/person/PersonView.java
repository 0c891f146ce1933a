package org.hemicycle.identity.person;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as officers see them.
 *
 * @param displayName null once it was erased
 * @param on the day for which roles, seats and affiliation are told
 * @param rights what held on that day
 */
public record PersonView(
        UUID person,
        @Nullable String displayName,
        LocalDate on,
        Rights rights,
        List<Affiliation> affiliations,
        List<RoleGrant> roles,
        List<Seat> seats,
        List<String> nationalities) {

    static PersonView of(Person person, @Nullable String name, LocalDate on) {
        return new PersonView(
                person.id().value(),
                name,
                on,
                person.rightsOn(on),
                sorted(person.affiliations(), Comparator.comparing(Affiliation::firstDay)),
                sorted(person.roleGrants(), Comparator.comparing(RoleGrant::firstDay)),
                sorted(person.seats(), Comparator.comparing(Seat::firstDay)),
                sorted(person.nationalOf(), Comparator.naturalOrder()));
    }

    private static <T> List<T> sorted(java.util.Set<T> all, Comparator<T> order) {
        return all.stream().sorted(order).toList();
    }
}
