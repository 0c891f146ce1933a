package org.hemicycle.identity.account;

import java.time.Instant;
import java.util.Set;
import org.hemicycle.identity.person.Affiliation;
import org.hemicycle.identity.person.PersonId;
import org.hemicycle.identity.person.RoleGrant;

/** What can happen to an account. */
public sealed interface AccountEvent {

    PersonId person();

    Instant at();

    record Invited(PersonId person, Affiliation affiliation, Set<RoleGrant> roles, Instant at)
            implements AccountEvent {}

    /** A new link for somebody who lost the password, or the first link. */
    record LinkMade(PersonId person, Instant expiresAt, Instant at) implements AccountEvent {}

    record Activated(PersonId person, Instant at) implements AccountEvent {}
}
