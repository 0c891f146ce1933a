package org.hemicycle.identity.passkey;

import java.time.Instant;
import java.util.UUID;
import org.hemicycle.identity.person.PersonId;

/** What can happen to a passkey. */
public sealed interface PasskeyEvent {

    PersonId person();

    UUID passkey();

    Instant at();

    record Registered(PersonId person, UUID passkey, Instant at) implements PasskeyEvent {}

    record Removed(PersonId person, UUID passkey, Instant at) implements PasskeyEvent {}
}
