package org.hemicycle.identity.client;

import java.time.Instant;
import org.hemicycle.identity.person.PersonId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** A way for a person's own programs, or for a partner's system, to get tokens in that person's name. */
record AccessClient(
        @Id AccessClientId id,
        @Version int version,
        String clientId,
        String secretHash,
        PersonId person,
        Origin origin,
        Instant createdAt) {

    static AccessClient of(PersonId person, String clientId, String secretHash, Origin origin, Instant at) {
        return new AccessClient(AccessClientId.next(), 0, clientId, secretHash, person, origin, at);
    }

    AccessClient withSecretHash(String better) {
        return new AccessClient(id, version, clientId, better, person, origin, createdAt);
    }
}
