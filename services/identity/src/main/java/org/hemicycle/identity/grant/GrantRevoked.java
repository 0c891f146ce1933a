package org.hemicycle.identity.grant;

import java.time.Instant;
import java.util.UUID;
import org.hemicycle.identity.person.PersonId;
import org.hemicycle.identity.session.SessionId;

/** An application lost what it was granted. */
public record GrantRevoked(UUID grant, PersonId person, SessionId session, Revocation because, Instant at) {}
