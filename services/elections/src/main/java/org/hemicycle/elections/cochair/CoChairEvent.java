package org.hemicycle.elections.cochair;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What can happen in the election of a co-chair. Sealed, so that every mapping of it stays complete. */
public sealed interface CoChairEvent {

    /** What every event says: which election, for which mandate. */
    record Case(CoChairElectionId id, Mandate mandate) {}

    Case of();

    Instant at();

    /** @param lotCommitment SHA-256 of the seed of a lot, which comes to light with the result */
    record Called(Case of, LocalDate candidaciesUntil, String ruleSet, String lotCommitment, Instant at)
            implements CoChairEvent {}

    record CandidacyReceived(Case of, String holder, Instant at) implements CoChairEvent {}

    record CandidacyWithdrawn(Case of, String holder, Instant at) implements CoChairEvent {}

    record CandidaciesClosed(Case of, List<String> candidates, Instant at) implements CoChairEvent {}

    /**
     * @param votes empty where they would be everybody's vote
     * @param goOn who stands in the next round
     */
    record RoundDecided(Case of, int number, Map<String, Long> votes, List<String> goOn, String line, Instant at)
            implements CoChairEvent {}

    /** @param resolution where there was consensus, without a ballot */
    record Elected(
            Case of,
            String holder,
            @Nullable String resolution,
            @Nullable String lotSeed,
            Instant at) implements CoChairEvent {}

    record Failed(Case of, String line, Instant at) implements CoChairEvent {}

    record Cancelled(Case of, String reason, Instant at) implements CoChairEvent {}
}
