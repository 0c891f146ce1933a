package org.hemicycle.identity.person;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a token says of a person on a day: the codes of the roles in force, and where they belong.
 *
 * @param government the one a point of contact speaks for
 * @param affiliation the code of a country for somebody of its government, else the kind; none between two
 * @param constituency for whom the seats are held
 * @param seats the codes of the committees
 */
public record Rights(
        List<String> roles,
        @Nullable String government,
        @Nullable String affiliation,
        @Nullable String constituency,
        List<String> seats) {

    static final Rights NONE = new Rights(List.of(), null, null, null, List.of());

    static Rights of(Set<Role> roles, Optional<Affiliation> affiliation, Set<Seat> seats) {
        var speaksForIt = roles.contains(Role.POINT_OF_CONTACT);
        return new Rights(
                roles.stream().map(Role::code).sorted().toList(),
                speaksForIt ? affiliation.map(Affiliation::country).orElse(null) : null,
                affiliation.map(Affiliation::code).orElse(null),
                seats.stream()
                        .map(seat -> seat.constituency().code())
                        .sorted()
                        .findFirst()
                        .orElse(null),
                seats.stream().map(Seat::committee).sorted().toList());
    }
}
