package org.hemicycle.elections.roll;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An appeal of a government against its line on a roll.
 *
 * @param grounds what the government says
 * @param granted absent while it is open
 * @param reason why it was decided so
 */
public record AppealView(
        UUID id,
        UUID election,
        String country,
        String grounds,
        Instant filedAt,
        @Nullable Boolean granted,
        @Nullable String reason,
        @Nullable Instant decidedAt) {}
