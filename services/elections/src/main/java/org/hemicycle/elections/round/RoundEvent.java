package org.hemicycle.elections.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hemicycle.elections.ElectionId;

/** What can happen to a secret ballot among few. Sealed, so that every mapping of it stays complete. */
public sealed interface RoundEvent {

    /** What every event says: which ballot, of what. */
    record Case(ElectionId id, RoundPurpose purpose, UUID owner, int number, List<String> candidates) {}

    Case of();

    Instant at();

    record Called(Case of, Papers papers, Instant at) implements RoundEvent {}

    /** @param voters members that may vote */
    record Papers(
            Instant opensAt,
            Instant closesAt,
            LocalDate rollOn,
            String rollHash,
            List<String> voters,
            String configurationHash) {}

    record OpeningApproved(Case of, String configurationHash, Instant opensAt, Instant closesAt, Instant at)
            implements RoundEvent {}

    record Opened(Case of, Instant at) implements RoundEvent {}

    /** Everybody on the roll: who has voted, nobody knows. */
    record Reminded(Case of, List<String> addressees, Instant closesAt, Instant at) implements RoundEvent {}

    record Closed(Case of, Instant at) implements RoundEvent {}

    /** Stays in the house until its owner's result is published. */
    record Counted(Case of, Map<String, Long> votes, int ballots, String listHash, Instant at) implements RoundEvent {}

    record Cancelled(Case of, Instant at) implements RoundEvent {}
}
