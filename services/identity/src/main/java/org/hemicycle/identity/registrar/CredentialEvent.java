package org.hemicycle.identity.registrar;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What can happen to credentials. None of these holds a member and a credential together. */
public sealed interface CredentialEvent {

    UUID election();

    Instant at();

    record Issued(UUID election, String member, UUID holder, Instant at) implements CredentialEvent {}

    record Revoked(UUID election, String member, Instant at) implements CredentialEvent {}

    /** What the box is told: hashes in their own order, which is that of chance. */
    record Changed(UUID election, List<String> added, List<String> revoked, Instant at) implements CredentialEvent {}
}
