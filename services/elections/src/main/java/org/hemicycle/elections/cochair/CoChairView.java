package org.hemicycle.elections.cochair;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hemicycle.elections.seat.Constituency;
import org.jspecify.annotations.Nullable;

/**
 * The election of a co-chair, as everybody sees it.
 *
 * @param lotCommitment SHA-256 of the seed of the lot, for those who are level and last
 * @param lotSeed known once somebody is elected
 * @param because the resolution, or why nobody is elected
 * @param setBySecretariat the values behind it that no source states
 */
public record CoChairView(
        UUID id,
        Constituency constituency,
        LocalDate incomingFrom,
        LocalDate leadFrom,
        LocalDate lastDay,
        LocalDate candidaciesUntil,
        CoChairState state,
        List<Standing> candidates,
        List<Round> rounds,
        @Nullable String elected,
        @Nullable String because,
        String lotCommitment,
        @Nullable String lotSeed,
        String ruleSet,
        List<String> setBySecretariat,
        int version) {

    /** @param name as published, of a person; absent for a government, and where it was erased */
    public record Standing(
            String holder, @Nullable String name, @Nullable String note, boolean withdrawn, Instant receivedAt) {}

    /** @param votes absent before they are counted, and where they would be everybody's vote */
    public record Round(
            UUID id,
            int number,
            @Nullable Map<String, Long> votes,
            @Nullable String line) {}
}
