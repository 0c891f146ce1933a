package org.hemicycle.identity.passkey;

import java.time.Instant;
import java.util.UUID;

/** A passkey as its owner sees it. */
public record PasskeyView(UUID passkey, String label, Instant createdAt, Instant lastUsedAt) {}
