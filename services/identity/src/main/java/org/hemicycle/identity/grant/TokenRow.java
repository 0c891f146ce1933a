package org.hemicycle.identity.grant;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One code or token; its value is not kept. */
record TokenRow(
        UUID accessGrant,
        TokenKind kind,
        Instant issuedAt,
        Instant expiresAt,
        @Nullable Instant spentAt) {}
