package org.hemicycle.identity.person;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;

/** Somebody without a name: where they belong, which roles and seats they hold, over time. Nothing of that is ever undone. */
record Person(
        @Id PersonId id,
        @Version int version,
        @MappedCollection(idColumn = "person") Set<Affiliation> affiliations,
        @MappedCollection(idColumn = "person") Set<RoleGrant> roleGrants,
        @MappedCollection(idColumn = "person") Set<Seat> seats,
        @MappedCollection(idColumn = "person") Set<Nationality> nationalities) {

    static Person register(Affiliation affiliation, Set<RoleGrant> roles) {
        return register(affiliation, roles, Set.of());
    }

    static Person register(Affiliation affiliation, Set<RoleGrant> roles, Set<String> nationalities) {
        PersonRule.CONTACT_OF_A_GOVERNMENT.require(affiliation.kind() == Affiliation.Kind.GOVERNMENT
                || roles.stream().noneMatch(grant -> grant.role() == Role.POINT_OF_CONTACT));
        return new Person(
                PersonId.next(), 0, Set.of(affiliation), Set.copyOf(roles), Set.of(), nationalities(nationalities));
    }

    Person with(RoleGrant grant) {
        PersonRule.HELD_ONCE.require(roleGrants.stream().noneMatch(grant::overlaps));
        PersonRule.CONTACT_OF_A_GOVERNMENT.require(grant.role() != Role.POINT_OF_CONTACT
                || kindOn(grant.firstDay())
                        .filter(Affiliation.Kind.GOVERNMENT::equals)
                        .isPresent());
        return withRoles(replaced(roleGrants, null, grant));
    }

    Person ending(Role role, LocalDate lastDay) {
        var held = roleGrants.stream()
                .filter(grant -> grant.role() == role && grant.inForceOn(lastDay))
                .findFirst();
        PersonRule.NOT_HELD.require(held.isPresent());
        return withRoles(
                replaced(roleGrants, held.orElseThrow(), held.orElseThrow().until(lastDay)));
    }

    /** The affiliation before ends on the day before. */
    Person moved(Affiliation to) {
        var before = affiliations.stream().filter(one -> one.lastDay() == null).findFirst();
        PersonRule.ONE_AFFILIATION_AT_A_TIME.require(affiliations.stream()
                .allMatch(one -> one.firstDay().isBefore(to.firstDay())
                        && (one.lastDay() == null || one.lastDay().isBefore(to.firstDay()))));
        var all = new HashSet<>(affiliations);
        before.ifPresent(one -> {
            all.remove(one);
            all.add(one.until(to.firstDay().minusDays(1)));
        });
        all.add(to);
        return new Person(id, version, Set.copyOf(all), roleGrants, seats, nationalities);
    }

    Person seated(Seat seat) {
        PersonRule.HELD_ONCE.require(seats.stream().noneMatch(seat::overlaps));
        PersonRule.SEAT_OF_ONES_CONSTITUENCY.require(
                kindOn(seat.firstDay()).filter(seat.constituency()::includes).isPresent());
        return withSeats(replaced(seats, null, seat));
    }

    Person leaving(String committee, LocalDate lastDay) {
        var held = seats.stream()
                .filter(seat -> seat.committee().equals(committee) && seat.inForceOn(lastDay))
                .findFirst();
        PersonRule.NOT_HELD.require(held.isPresent());
        return withSeats(replaced(seats, held.orElseThrow(), held.orElseThrow().until(lastDay)));
    }

    /** All that are known: what is not named was a mistake. */
    Person national(Set<String> of) {
        return new Person(id, version, affiliations, roleGrants, seats, nationalities(of));
    }

    Set<String> nationalOf() {
        return nationalities.stream().map(Nationality::country).collect(Collectors.toUnmodifiableSet());
    }

    /** The last that was entered, whether or not it has begun. */
    Affiliation latestAffiliation() {
        return affiliations.stream()
                .max(Comparator.comparing(Affiliation::firstDay))
                .orElseThrow();
    }

    Rights rightsOn(LocalDate day) {
        var roles = roleGrants.stream()
                .filter(grant -> grant.inForceOn(day))
                .map(RoleGrant::role)
                .collect(Collectors.toSet());
        var taken = seats.stream().filter(seat -> seat.inForceOn(day)).collect(Collectors.toSet());
        return Rights.of(roles, affiliationOn(day), taken);
    }

    Optional<Affiliation> affiliationOn(LocalDate day) {
        return affiliations.stream()
                .filter(affiliation -> affiliation.inForceOn(day))
                .findFirst();
    }

    private Optional<Affiliation.Kind> kindOn(LocalDate day) {
        return affiliationOn(day).map(Affiliation::kind);
    }

    private Person withRoles(Set<RoleGrant> roles) {
        return new Person(id, version, affiliations, roles, seats, nationalities);
    }

    private Person withSeats(Set<Seat> taken) {
        return new Person(id, version, affiliations, roleGrants, taken, nationalities);
    }

    private static Set<Nationality> nationalities(Set<String> countries) {
        return countries.stream().map(Nationality::new).collect(Collectors.toUnmodifiableSet());
    }

    private static <T> Set<T> replaced(Set<T> all, @org.jspecify.annotations.Nullable T before, T after) {
        var changed = new HashSet<>(all);
        if (before != null) {
            changed.remove(before);
        }
        changed.add(after);
        return Set.copyOf(changed);
    }
}
