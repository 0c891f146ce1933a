package org.hemicycle.identity.keys;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/** A key pair: first only published, then signing, then published until its last token has expired. */
record SigningKey(
        @Id SigningKeyId id,
        @Version int version,
        State state,
        String publicKey,
        @Embedded.Nullable @Nullable SealedKey privateKey,
        Instant madeAt,
        @Nullable Instant retiredAt) {

    enum State {
        /** Published, so that every service knows it before it signs. */
        NEXT,
        CURRENT,
        /** Its private half is gone. */
        RETIRED
    }

    SigningKey promoted() {
        return new SigningKey(id, version, State.CURRENT, publicKey, privateKey, madeAt, null);
    }

    SigningKey retired(Instant at) {
        return new SigningKey(id, version, State.RETIRED, publicKey, null, madeAt, at);
    }
}
