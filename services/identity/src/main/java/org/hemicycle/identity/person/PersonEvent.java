package org.hemicycle.identity.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/** What can happen to a person's roles, seats and affiliation. */
public sealed interface PersonEvent {

    PersonId person();

    Instant at();

    record RoleGranted(PersonId person, RoleGrant grant, Instant at) implements PersonEvent {}

    record RoleEnded(PersonId person, Role role, LocalDate lastDay, Instant at) implements PersonEvent {}

    /** @param nationalities all that are known */
    record AffiliationChanged(PersonId person, Affiliation affiliation, Set<String> nationalities, Instant at)
            implements PersonEvent {

        static AffiliationChanged of(Person person, Instant at) {
            return new AffiliationChanged(person.id(), person.latestAffiliation(), person.nationalOf(), at);
        }
    }

    record SeatTaken(PersonId person, Seat seat, Instant at) implements PersonEvent {}

    record SeatLeft(PersonId person, String committee, LocalDate lastDay, Instant at) implements PersonEvent {}
}
