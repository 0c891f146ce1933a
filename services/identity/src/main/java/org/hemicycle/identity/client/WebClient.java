package org.hemicycle.identity.client;

import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/** An application with pages that people sign in to, and the addresses it may be sent an answer at. */
record WebClient(
        @Id WebClientId id,
        @Version int version,
        String clientId,
        String secretHash,
        String redirectUris,
        String signOutUris,
        Origin origin) {

    enum Origin {
        CONFIGURED,
        /** With a secret everybody knows. */
        DEMO
    }

    WebClient configured(String newSecretHash, String newRedirectUris, String newSignOutUris) {
        return new WebClient(id, version, clientId, newSecretHash, newRedirectUris, newSignOutUris, origin);
    }

    List<String> redirects() {
        return uris(redirectUris);
    }

    List<String> signOuts() {
        return uris(signOutUris);
    }

    private static List<String> uris(String spaced) {
        return spaced.isBlank() ? List.of() : List.of(spaced.strip().split("\\s+"));
    }
}
