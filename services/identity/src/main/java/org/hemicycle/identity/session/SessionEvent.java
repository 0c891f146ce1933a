package org.hemicycle.identity.session;

import java.time.Instant;
import org.hemicycle.identity.person.PersonId;

/** What can happen to a session. */
public sealed interface SessionEvent {

    PersonId person();

    record Began(PersonId person, SessionId session, Instant at) implements SessionEvent {}

    record Proved(PersonId person, SessionId session, Proof proof, Instant at) implements SessionEvent {}

    record Ended(PersonId person, SessionId session, SessionEnd because, Instant at) implements SessionEvent {}
}
