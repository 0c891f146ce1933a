package org.hemicycle.membership.standing.contact;

import java.time.Instant;
import java.time.LocalDate;

/** What can happen to a contact. Never names anybody. */
public sealed interface ContactEvent {

    ContactId contact();

    record Named(ContactId contact, String country, ContactKind kind, LocalDate since, Instant at)
            implements ContactEvent {}

    record Ended(ContactId contact, String country, LocalDate until, Instant at) implements ContactEvent {}

    record PersonErased(ContactId contact, String country, Instant at) implements ContactEvent {}
}
