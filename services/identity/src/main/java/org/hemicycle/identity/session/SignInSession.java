package org.hemicycle.identity.session;

import java.time.Instant;
import org.hemicycle.identity.person.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/** One sign-in of one person on one device. */
@Table("sign_in_session")
record SignInSession(
        @Id SessionId id,
        @Version int version,
        byte[] secretHash,
        PersonId person,
        String device,
        Proof proof,
        Instant provedAt,
        Instant beganAt,
        Instant lastSeenAt,
        Instant expiresAt,
        @Nullable Instant endedAt,
        @Nullable SessionEnd endedBecause) {

    static SignInSession begin(byte[] secretHash, PersonId person, String device, Instant at, Instant expiresAt) {
        return new SignInSession(
                SessionId.next(), 0, secretHash, person, device, Proof.PASSWORD, at, at, at, expiresAt, null, null);
    }

    /** A new secret each time somebody proves more: one that leaked before is worth nothing. */
    SignInSession proved(Proof stronger, byte[] newSecretHash, Instant at) {
        return new SignInSession(
                id, version, newSecretHash, person, device, stronger, at, beganAt, at, expiresAt, null, null);
    }

    SignInSession ended(SessionEnd because, Instant at) {
        return new SignInSession(
                id, version, secretHash, person, device, proof, provedAt, beganAt, lastSeenAt, expiresAt, at, because);
    }

    boolean isOpen(Instant at, Instant seenSince) {
        return endedAt == null && at.isBefore(expiresAt) && lastSeenAt.isAfter(seenSince);
    }
}
