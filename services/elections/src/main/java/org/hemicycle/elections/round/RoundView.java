package org.hemicycle.elections.round;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hemicycle.elections.disclosure.ResultGuard.Withheld;
import org.jspecify.annotations.Nullable;

/**
 * A secret ballot among few, as its readers see it.
 *
 * @param owner the election it is a step of
 * @param votes by candidate; absent before they are published, and where they would tell of single voters
 * @param withheld what is left out, with the reason
 */
public record RoundView(
        UUID id,
        RoundPurpose purpose,
        UUID owner,
        int number,
        String title,
        List<String> candidates,
        RoundState state,
        Instant opensAt,
        Instant closesAt,
        String configurationHash,
        boolean openingApproved,
        int rollSize,
        @Nullable Map<String, Long> votes,
        List<Withheld> withheld,
        int version) {}
