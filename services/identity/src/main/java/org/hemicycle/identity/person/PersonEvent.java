package org.hemicycle.identity.person;

import java.time.Instant;
import java.time.LocalDate;

/** What can happen to a person's roles, seats and affiliation. */
public sealed interface PersonEvent {

    PersonId person();

    Instant at();

    record RoleGranted(PersonId person, RoleGrant grant, Instant at) implements PersonEvent {}

    record RoleEnded(PersonId person, Role role, LocalDate lastDay, Instant at) implements PersonEvent {}

    record AffiliationChanged(PersonId person, Affiliation affiliation, Instant at) implements PersonEvent {}

    record SeatTaken(PersonId person, Seat seat, Instant at) implements PersonEvent {}

    record SeatLeft(PersonId person, String committee, LocalDate lastDay, Instant at) implements PersonEvent {}
}
