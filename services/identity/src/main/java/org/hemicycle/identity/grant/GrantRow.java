package org.hemicycle.identity.grant;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.identity.person.PersonId;
import org.hemicycle.identity.session.Proof;
import org.hemicycle.identity.session.SessionId;
import org.hemicycle.identity.session.SignedIn;
import org.jspecify.annotations.Nullable;

/** A grant as it stands in the database, without its tokens. */
record GrantRow(
        UUID id,
        int version,
        UUID client,
        UUID session,
        UUID person,
        String scopes,
        String redirectUri,
        String codeChallenge,
        @Nullable String nonce,
        Proof proof,
        Instant provedAt,
        Instant grantedAt,
        @Nullable Instant revokedAt) {

    Set<String> scopeSet() {
        return Set.of(scopes.split(" "));
    }

    SignedIn signedIn() {
        return new SignedIn(new PersonId(person), new SessionId(session), proof, provedAt);
    }
}
