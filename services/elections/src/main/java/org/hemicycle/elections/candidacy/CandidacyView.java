package org.hemicycle.elections.candidacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hemicycle.elections.rules.Region;
import org.jspecify.annotations.Nullable;

/**
 * A candidacy as the secretariat, the co-chairs and the government itself see it.
 *
 * @param missing codes of what the letter lacks
 * @param reasons codes of why it was rejected
 * @param resolution by which the co-chairs endorsed the slate
 * @param onBallot withdrawn so late that the name stays on the ballot
 * @param withdrawnFor a code, where it was given up: {@code own-wish}, {@code lost-standing}
 */
public record CandidacyView(
        UUID id,
        UUID election,
        String country,
        CandidacyState state,
        @Nullable Region region,
        Letter letter,
        Instant receivedAt,
        List<String> missing,
        @Nullable Instant cureUntil,
        List<SheetLine> sheet,
        List<String> reasons,
        @Nullable String resolution,
        boolean onBallot,
        @Nullable String withdrawnFor,
        int version) {}
