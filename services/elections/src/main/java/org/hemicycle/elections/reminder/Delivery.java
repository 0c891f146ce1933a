package org.hemicycle.elections.reminder;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A reminder to one member. Everybody on the roll gets each, so it tells nothing of who has voted.
 *
 * @param number which reminder of the election, from 1
 * @param reason why it failed, or by what its delivery is proven: a code
 * @param changedAt since when it stands so
 */
public record Delivery(
        UUID election,
        int number,
        String member,
        DeliveryState state,
        @Nullable String reason,
        Instant queuedAt,
        Instant changedAt) {}
