package org.hemicycle.platform.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a case, as it is written down: ids, codes and dates only. The payload is a wire record;
 * for a public fact it is also what the public sees.
 *
 * @param subject the case or aggregate, also the Kafka key
 * @param type {@code <service>.<fact>.v<N>}
 * @param reason a reason code, never free text
 */
public record Fact(
        String subject,
        String type,
        Object payload,
        Instant at,
        Audience audience,
        @Nullable String reason) {

    public static Fact of(String subject, String type, Object payload, Instant at, Audience audience) {
        return new Fact(subject, type, payload, at, audience, null);
    }

    public Fact because(String reasonCode) {
        return new Fact(subject, type, payload, at, audience, reasonCode);
    }
}
